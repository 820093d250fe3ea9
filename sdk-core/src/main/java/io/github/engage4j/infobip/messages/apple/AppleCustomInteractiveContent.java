package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A message that an app of your own deals with. Its constructor is not API: components get added.
 *
 * @param receivedMessage how it shows when it arrives, or null
 * @param replyMessage how the answer shows, or null
 */
@TypeName("APPLE_CUSTOM_INTERACTIVE_CONTENT")
public record AppleCustomInteractiveContent(
        @Nullable AppleBubble receivedMessage, @Nullable AppleBubble replyMessage) implements MessageContent {

    /** A message that an app of your own deals with. */
    public static AppleCustomInteractiveContent of(
            @Nullable AppleBubble receivedMessage, @Nullable AppleBubble replyMessage) {
        return new AppleCustomInteractiveContent(receivedMessage, replyMessage);
    }
}
