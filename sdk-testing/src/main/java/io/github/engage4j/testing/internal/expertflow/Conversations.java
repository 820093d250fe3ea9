package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.api.Json;
import io.github.engage4j.testing.internal.expertflow.ChannelSession.Channel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conversations as they begin and end. Each begins with a channel session, as in the real product. */
final class Conversations {

    private final Topics topics;
    private final Events events;
    private final Journal journal;

    Conversations(Topics topics, Events events, Journal journal) {
        this.topics = topics;
        this.events = events;
        this.journal = journal;
    }

    /** Starts a conversation, on a channel that nobody named if there is none. */
    String start(String customerId, @Nullable Channel channel, @Nullable String identifier) {
        String id = topics.start(customerId);
        var unused = openSession(id, channel, identifier);
        return id;
    }

    /** The active conversation of a customer, which is new if there is none. */
    String join(String customerId, Channel channel, String identifier) {
        return activeOf(customerId).orElseGet(() -> start(customerId, channel, identifier));
    }

    /** The active conversation of a customer. */
    Optional<String> activeOf(String customerId) {
        return Optional.ofNullable(topics.activeOf(customerId));
    }

    /** Opens a session in an active conversation, and says its id. */
    String openSession(String conversationId, @Nullable Channel channel, @Nullable String identifier) {
        ChannelSession session = topics.openSession(conversationId, channel, identifier);
        events.sessionStarted(session);
        return session.id();
    }

    /** Ends a conversation; ending it again does nothing. */
    void end(String id) {
        if (topics.end(id)) {
            journal.end(id, Objects.requireNonNull(topics.customerOf(id)));
        }
    }

    /** What others sent to the topic of a conversation. */
    List<Json> topic(String id) {
        topics.check(id);
        return journal.topic(id);
    }
}
