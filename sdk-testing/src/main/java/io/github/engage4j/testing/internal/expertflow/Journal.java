package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.api.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every event, on its topic or in the store, found by its conversation and by its customer. Not thread-safe. */
final class Journal {

    private static final Comparator<Event> OLDEST_FIRST = Comparator.comparingLong(Event::number);

    private final List<Event> store = new ArrayList<>();
    private final Map<String, List<Event>> topics = new HashMap<>();
    private final Map<String, List<Event>> byConversation = new HashMap<>();
    private final Map<String, List<Event>> pastByCustomer = new HashMap<>();
    private long count;

    /** The place of the next event. */
    long next() {
        return count++;
    }

    /** Publishes an event to the topic of its conversation, which is active. */
    void publish(String conversationId, Event event) {
        list(topics, conversationId).add(event);
        list(byConversation, conversationId).add(event);
    }

    /** Stores an event that has no active conversation. */
    void store(Event event) {
        store.add(event);
        if (event.conversationId() != null) {
            list(byConversation, event.conversationId()).add(event);
        }
        if (event.customerId() != null) {
            list(pastByCustomer, event.customerId()).add(event);
        }
    }

    /** Makes what was published to a topic a part of its customer's past, some of which may have been stored meanwhile. */
    void end(String conversationId, String customerId) {
        List<Event> past = list(pastByCustomer, customerId);
        list(topics, conversationId).stream().filter(Journal::isMessage).forEach(past::add);
        past.sort(OLDEST_FIRST);
    }

    /** What others sent to the topic of a conversation. */
    List<Json> topic(String conversationId) {
        return topics.getOrDefault(conversationId, List.of()).stream()
                .filter(Journal::isMessage)
                .map(Event::json)
                .toList();
    }

    /** What was stored. */
    List<Json> store() {
        return store.stream().map(Event::json).toList();
    }

    /** Everything of a conversation, the oldest first. */
    List<Json> conversation(String id) {
        return byConversation.getOrDefault(id, List.of()).stream()
                .map(Event::json)
                .toList();
    }

    /** A part of what is past of a customer, the newest first. */
    List<Json> past(String customerId, long from, int limit) {
        List<Event> past = pastByCustomer.getOrDefault(customerId, List.of());
        List<Json> page = new ArrayList<>();
        for (long i = past.size() - 1 - from; i >= 0 && page.size() < limit; i--) {
            page.add(past.get((int) i).json());
        }
        return page;
    }

    private static boolean isMessage(Event event) {
        return event.origin() == Event.Origin.MESSAGE;
    }

    private static List<Event> list(Map<String, List<Event>> lists, String key) {
        return lists.computeIfAbsent(key, any -> new ArrayList<>());
    }
}
