package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to sign in. Its constructor is not API: components get added.
 *
 * @param images the images that other parts refer to
 * @param requestIdentifier an identifier that comes back with the answer, or null
 * @param receivedMessage how it shows when it arrives, or null
 * @param replyMessage how the answer shows, or null
 */
@TypeName("APPLE_AUTH_REQUEST_CONTENT")
public record AppleAuthRequestContent(
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
                .images(images)
                .requestIdentifier(requestIdentifier)
                .receivedMessage(receivedMessage)
                .replyMessage(replyMessage);
    }

    /** Builds a {@link AppleAuthRequestContent}. Not thread-safe. */
    public static final class Builder {

        private List<AppleImage> images = Absent.list();
        private @Nullable String requestIdentifier;
        private @Nullable AppleBubble receivedMessage;
        private @Nullable AppleBubble replyMessage;

        private Builder() {}

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

        /** What was set, as a value of its own. */
        public AppleAuthRequestContent build() {
            return new AppleAuthRequestContent(Absent.copy(images), requestIdentifier, receivedMessage, replyMessage);
        }
    }
}
