package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened on a leg of a call. It has any attributes beside those named here; one page of the documentation says that others are
 * refused, which they are not, and another calls it an audio message. Its constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param callId the call; the documentation requires it, the server does not
 * @param leg the leg of the call, in real ones call, extension, caller and start divided by colons; the documentation requires it, the
 *     server does not
 * @param reasonCode why it ended, such as {@code DIALOG_ENDED}, or null
 * @param attributes what it has besides, such as the dialog; an object called {@code additionalDetail} stands first or has another name,
 *     because the server drops the attributes before it and spreads its entries among those after
 */
@TypeName("VOICE")
public record VoiceBody(
        @Nullable String markdownText,
        @Nullable String callId,
        @Nullable String leg,
        @Nullable String reasonCode,
        @OtherMembers(but = "type") Map<String, @Nullable Object> attributes)
        implements CimBody {

    private static final Set<String> OWN = Set.of("type", "markdownText", "callId", "leg", "reasonCode");

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .markdownText(markdownText)
                .callId(callId)
                .leg(leg)
                .reasonCode(reasonCode)
                .attributes(attributes);
    }

    @Override
    public VoiceBody checked() {
        Arguments.optionalNotBlank("body.callId", callId);
        Arguments.optionalNotBlank("body.leg", leg);
        Arguments.optionalNotBlank("body.reasonCode", reasonCode);
        Checks.attributes("body", attributes, OWN);
        return this;
    }

    /** Builds a {@link VoiceBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String callId;
        private @Nullable String leg;
        private @Nullable String reasonCode;
        private Map<String, @Nullable Object> attributes = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** The call; the documentation requires it, the server does not. */
        public Builder callId(@Nullable String callId) {
            this.callId = callId;
            return this;
        }

        /**
         * The leg of the call, in real ones call, extension, caller and start divided by colons; the documentation requires it, the server
         * does not.
         */
        public Builder leg(@Nullable String leg) {
            this.leg = leg;
            return this;
        }

        /** Why it ended, such as {@code DIALOG_ENDED}. */
        public Builder reasonCode(@Nullable String reasonCode) {
            this.reasonCode = reasonCode;
            return this;
        }

        /** What it has besides, such as the dialog. */
        public Builder attributes(Map<String, @Nullable Object> attributes) {
            this.attributes = attributes;
            return this;
        }

        /** One more of them, or another value for one that is there: text, number, boolean, list, map, {@link Json} or null. */
        public Builder attribute(String name, @Nullable Object value) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(attributes);
            more.put(name, value);
            return attributes(more);
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if a text is blank, or an attribute has the name of a component
         */
        public VoiceBody build() {
            return new VoiceBody(markdownText, callId, leg, reasonCode, Absent.copy(attributes)).checked();
        }
    }
}
