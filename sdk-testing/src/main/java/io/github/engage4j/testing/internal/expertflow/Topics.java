package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conversations with their topics and sessions, and the store of what had no active conversation. Not thread-safe. */
final class Topics {

    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();
    private final List<Map<String, @Nullable Object>> store = new ArrayList<>();
    private final Ids ids;

    Topics(Ids ids) {
        this.ids = ids;
    }

    String start(String customerId) {
        String id = ids.objectId();
        topics.put(id, new Topic(customerId, ids.objectId()));
        return id;
    }

    String openSession(String conversationId) {
        String id = ids.objectId();
        if (!topic(conversationId).active) {
            throw new IllegalArgumentException("the conversation '" + conversationId + "' has ended");
        }
        sessions.put(id, conversationId);
        return id;
    }

    void end(String conversationId) {
        topic(conversationId).active = false;
    }

    List<Map<String, @Nullable Object>> events(String conversationId) {
        return List.copyOf(topic(conversationId).events);
    }

    List<Map<String, @Nullable Object>> store() {
        return List.copyOf(store);
    }

    /** The conversation of a channel session, or null. */
    @Nullable
    String conversationOf(@Nullable String sessionId) {
        return sessions.get(sessionId);
    }

    /** The customer of a conversation, or null. */
    @Nullable
    String customerOf(@Nullable String conversationId) {
        Topic topic = topics.get(conversationId);
        return topic == null ? null : topic.customerId;
    }

    /** The room of an active conversation, or null if there is none that is active. */
    @Nullable
    String activeRoom(@Nullable String conversationId) {
        Topic topic = topics.get(conversationId);
        return topic == null || !topic.active ? null : topic.roomId;
    }

    /** Publishes an event to the topic of its conversation if that is active, and stores it otherwise. */
    void publish(@Nullable String conversationId, Map<String, @Nullable Object> event) {
        Topic topic = topics.get(conversationId);
        if (topic == null || !topic.active) {
            store.add(event);
        } else {
            topic.events.add(event);
        }
    }

    private Topic topic(String conversationId) {
        Topic topic = topics.get(conversationId);
        if (topic == null) {
            throw new IllegalArgumentException("there is no conversation '" + conversationId + "'");
        }
        return topic;
    }

    private static final class Topic {

        private final List<Map<String, @Nullable Object>> events = new ArrayList<>();
        private final String customerId;
        private final String roomId;
        private boolean active = true;

        Topic(String customerId, String roomId) {
            this.customerId = customerId;
            this.roomId = roomId;
        }
    }
}
