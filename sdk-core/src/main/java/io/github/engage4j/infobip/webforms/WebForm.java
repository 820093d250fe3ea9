package io.github.engage4j.infobip.webforms;

import io.github.engage4j.infobip.conversations.ConversationChannel;
import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web form, whose submissions open conversations. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param name its name
 * @param channel the channel of the conversations
 * @param destination the sender of the business that the submissions go to, such as an e-mail address
 * @param url where it is submitted, as a path
 * @param enabled whether it takes submissions
 * @param tagIds the tags that the conversations get
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record WebForm(
        @Required String id,
        @Nullable String name,
        @Nullable ConversationChannel channel,
        @Nullable String destination,
        @Nullable String url,
        @Nullable Boolean enabled,
        List<String> tagIds,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
