package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of messages to a sender, or of those that begin with a keyword. Its constructor is not API: components get added.
 *
 * @param configurationKey its id
 * @param channel the channel
 * @param keyword the keyword, or null if it is for all messages
 * @param username the user that its actions are made as
 * @param platform the application and entity that the messages get
 * @param forwarding where else they are forwarded to, an object with a {@code type} such as {@code HTTP_FORWARD}
 * @param conversations whether they go to Conversations
 * @param answers whether they go to Answers
 * @param autoResponse what is answered at once, an object with a {@code message}
 * @param blockListConfiguration whether they put the customer on a list of blocked ones, an object with {@code type} and {@code level}
 */
public record InboundConfiguration(
        @Required String configurationKey,
        @Nullable ResourceChannel channel,
        @Nullable String keyword,
        @Nullable String username,
        @Nullable Platform platform,
        @Nullable Json forwarding,
        @Nullable Forwarding conversations,
        @Nullable Forwarding answers,
        @Nullable Json autoResponse,
        @Nullable Json blockListConfiguration) {

    /** Whether the messages go to Conversations. */
    public boolean isForwardedToConversations() {
        return Forwarding.isOn(conversations);
    }

    /** The tenant that the messages get, or null for that of the sender itself. */
    public @Nullable Tenant tenant() {
        return platform == null ? null : platform.tenant();
    }
}
