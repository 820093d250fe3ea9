package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text with buttons. Its constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param buttonMessageType how the buttons are shown; the documentation requires it, the server does not, and the documentation writes
 *     its values in title case, the server does not
 * @param buttons the buttons
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("BUTTON")
public record ButtonBody(
        @Nullable String markdownText,
        @Nullable ButtonMessageType buttonMessageType,
        List<Button> buttons,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .markdownText(markdownText)
                .buttonMessageType(buttonMessageType)
                .buttons(buttons)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    @Override
    public ButtonBody checked() {
        Checks.known("body.buttonMessageType", buttonMessageType, ButtonMessageType.KNOWN);
        Checks.each("body.buttons", Arguments.notEmpty("body.buttons", buttons), Button::checked);
        return this;
    }

    /** Builds a {@link ButtonBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable ButtonMessageType buttonMessageType;
        private List<Button> buttons = Absent.list();
        private @Nullable Json additionalDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /**
         * How the buttons are shown; the documentation requires it, the server does not, and the documentation writes its values in title
         * case, the server does not.
         */
        public Builder buttonMessageType(@Nullable ButtonMessageType buttonMessageType) {
            this.buttonMessageType = buttonMessageType;
            return this;
        }

        /** The buttons. Required. */
        public Builder buttons(List<Button> buttons) {
            this.buttons = buttons;
            return this;
        }

        /** Any more details, or null: any JSON, though the documentation calls it a text. */
        public Builder additionalDetails(@Nullable Json additionalDetails) {
            this.additionalDetails = additionalDetails;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or an enumerated value is none that the server knows
         */
        public ButtonBody build() {
            return new ButtonBody(markdownText, buttonMessageType, Absent.copy(buttons), additionalDetails, others)
                    .checked();
        }
    }
}
