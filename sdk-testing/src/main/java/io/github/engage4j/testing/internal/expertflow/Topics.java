package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.Ids;
import io.github.engage4j.testing.internal.expertflow.ChannelSession.Channel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conversations with their rooms and sessions. Not thread-safe. */
final class Topics {

    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, ChannelSession> sessions = new HashMap<>();
    private final Map<String, String> latest = new HashMap<>();
    private final Ids ids;

    Topics(Ids ids) {
        this.ids = ids;
    }

    /** Starts a conversation, without a session yet. */
    String start(String customerId) {
        String id = ids.objectId();
        topics.put(id, new Topic(customerId, ids.objectId()));
        latest.put(customerId, id);
        return id;
    }

    /** Opens a session in an active conversation. */
    ChannelSession openSession(String conversationId, @Nullable Channel channel, @Nullable String identifier) {
        Topic topic = topic(conversationId);
        if (!topic.active) {
            throw new IllegalArgumentException("the conversation '" + conversationId + "' has ended");
        }
        ChannelSession session = new ChannelSession(ids.objectId(), conversationId, topic.roomId, channel, identifier);
        sessions.put(session.id(), session);
        topic.session = session;
        return session;
    }

    /** Ends a conversation, and says whether it was active. */
    boolean end(String conversationId) {
        Topic topic = topic(conversationId);
        boolean wasActive = topic.active;
        topic.active = false;
        return wasActive;
    }

    /** The session of an id, or null. */
    @Nullable
    ChannelSession session(@Nullable String id) {
        return sessions.get(id);
    }

    /** The session that was opened last in a conversation, or null. */
    @Nullable
    ChannelSession sessionOf(@Nullable String conversationId) {
        Topic topic = topics.get(conversationId);
        return topic == null ? null : topic.session;
    }

    /** The customer of a conversation, or null. */
    @Nullable
    String customerOf(@Nullable String conversationId) {
        Topic topic = topics.get(conversationId);
        return topic == null ? null : topic.customerId;
    }

    /** The active conversation of a customer, or null. */
    @Nullable
    String activeOf(String customerId) {
        String id = latest.get(customerId);
        return activeRoom(id) == null ? null : id;
    }

    /** The room of an active conversation, or null if there is none that is active. */
    @Nullable
    String activeRoom(@Nullable String conversationId) {
        Topic topic = topics.get(conversationId);
        return topic == null || !topic.active ? null : topic.roomId;
    }

    /** Checks that there is a conversation of an id. */
    void check(String conversationId) {
        var unused = topic(conversationId);
    }

    private Topic topic(String conversationId) {
        Topic topic = topics.get(conversationId);
        if (topic == null) {
            throw new IllegalArgumentException("there is no conversation '" + conversationId + "'");
        }
        return topic;
    }

    private static final class Topic {

        private final String customerId;
        private final String roomId;
        private @Nullable ChannelSession session;
        private boolean active = true;

        Topic(String customerId, String roomId) {
            this.customerId = customerId;
            this.roomId = roomId;
        }
    }
}
