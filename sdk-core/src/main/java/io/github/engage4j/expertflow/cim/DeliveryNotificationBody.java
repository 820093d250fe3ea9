package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a message came. To a scheduled activity it is an activity of its own, by which the Agent Desk shows the status. Its constructor
 * is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param messageId the id of that message
 * @param status how far it came
 * @param reasonCode the reason, or null: 200, 400, 404 or 500, or why a call ended. A text, though the documentation's sample has a
 *     number, which is read as well
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("DELIVERYNOTIFICATION")
public record DeliveryNotificationBody(
        @Nullable String markdownText,
        @Nullable String messageId,
        @Nullable DeliveryStatus status,
        @Nullable String reasonCode,
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
                .messageId(messageId)
                .status(status)
                .reasonCode(reasonCode)
                .others(others);
    }

    @Override
    public DeliveryNotificationBody checked() {
        Arguments.notBlank("body.messageId", messageId);
        Checks.known("body.status", Arguments.required("body.status", status), DeliveryStatus.KNOWN);
        Arguments.optionalNotBlank("body.reasonCode", reasonCode);
        return this;
    }

    /** Builds a {@link DeliveryNotificationBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String messageId;
        private @Nullable DeliveryStatus status;
        private @Nullable String reasonCode;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** The id of that message. Required. */
        public Builder messageId(@Nullable String messageId) {
            this.messageId = messageId;
            return this;
        }

        /** How far it came. Required. */
        public Builder status(@Nullable DeliveryStatus status) {
            this.status = status;
            return this;
        }

        /**
         * The reason, or null: 200, 400, 404 or 500, or why a call ended. A text, though the documentation's sample has a number, which is
         * read as well.
         */
        public Builder reasonCode(@Nullable String reasonCode) {
            this.reasonCode = reasonCode;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if the message or the status is missing, or the status is none that the server knows
         */
        public DeliveryNotificationBody build() {
            return new DeliveryNotificationBody(markdownText, messageId, status, reasonCode, others).checked();
        }
    }
}
