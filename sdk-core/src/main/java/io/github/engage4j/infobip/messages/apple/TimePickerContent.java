package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times to choose from. Its constructor is not API: components get added.
 *
 * <p>One official answer bears this type and holds a quick reply; it reads as a raw content.
 *
 * @param event what the times are for
 * @param images the images that other parts refer to
 * @param requestIdentifier an identifier that comes back with the answer, or null
 * @param receivedMessage how it shows when it arrives, or null
 * @param replyMessage how the answer shows, or null
 */
@TypeName("TIME_PICKER")
public record TimePickerContent(
        @Required AppleEvent event,
        List<AppleImage> images,
        @Nullable String requestIdentifier,
        @Nullable AppleBubble receivedMessage,
        @Nullable AppleBubble replyMessage)
        implements MessageContent {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .event(event)
                .images(images)
                .requestIdentifier(requestIdentifier)
                .receivedMessage(receivedMessage)
                .replyMessage(replyMessage);
    }

    /** Builds a {@link TimePickerContent}. Not thread-safe. */
    public static final class Builder {

        private @Nullable AppleEvent event;
        private List<AppleImage> images = Absent.list();
        private @Nullable String requestIdentifier;
        private @Nullable AppleBubble receivedMessage;
        private @Nullable AppleBubble replyMessage;

        private Builder() {}

        /** What the times are for. Required. */
        public Builder event(@Nullable AppleEvent event) {
            this.event = event;
            return this;
        }

        /** The images that other parts refer to. */
        public Builder images(List<AppleImage> images) {
            this.images = images;
            return this;
        }

        /** An identifier that comes back with the answer. */
        public Builder requestIdentifier(@Nullable String requestIdentifier) {
            this.requestIdentifier = requestIdentifier;
            return this;
        }

        /** How it shows when it arrives. */
        public Builder receivedMessage(@Nullable AppleBubble receivedMessage) {
            this.receivedMessage = receivedMessage;
            return this;
        }

        /** How the answer shows. */
        public Builder replyMessage(@Nullable AppleBubble replyMessage) {
            this.replyMessage = replyMessage;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public TimePickerContent build() {
            return new TimePickerContent(
                    Arguments.required("event", event),
                    Absent.copy(images),
                    requestIdentifier,
                    receivedMessage,
                    replyMessage);
        }
    }
}
