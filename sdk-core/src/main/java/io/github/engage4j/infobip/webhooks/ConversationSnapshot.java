package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.conversations.ConversationChannel;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.infobip.conversations.ConversationStatus;
import io.github.engage4j.infobip.messages.MessageDirection;
import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it was when an event happened: all that the events of conversations have in common. Its constructor is not API:
 * components get added.
 *
 * @param id its id
 * @param shortId the short number that agents see
 * @param status its status
 * @param queue the queue it is in
 * @param priority its priority
 * @param channel its channel
 * @param direction who began it
 * @param assignee whom it is assigned to
 * @param customer the customer
 * @param form its form
 * @param tags its tags
 * @param topic what it is about
 * @param summary a short description
 * @param timestamp when it was so
 * @param invoker who caused the event
 * @param interaction what the event belongs to
 * @param lastMessage the latest message; null where the event is about a message
 */
public record ConversationSnapshot(
        @Required String id,
        @Nullable String shortId,
        @Nullable ConversationStatus status,
        @Nullable IdAndName queue,
        @Nullable ConversationPriority priority,
        @Nullable ConversationChannel channel,
        @Nullable MessageDirection direction,
        @Nullable EventAssignee assignee,
        @Nullable EventCustomer customer,
        @Nullable IdAndName form,
        List<IdAndName> tags,
        @Nullable String topic,
        @Nullable String summary,
        @Nullable Instant timestamp,
        @Nullable Invoker invoker,
        @Nullable Interaction interaction,
        @Nullable LastMessage lastMessage) {}
