package io.github.engage4j.testing.internal.infobip;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which agents are in which queues. */
final class Memberships {

    private final Map<String, Set<String>> queuesByAgent = new HashMap<>();

    void add(String agentId, String queueId) {
        queuesByAgent.computeIfAbsent(agentId, any -> new LinkedHashSet<>()).add(queueId);
    }

    void remove(String agentId, String queueId) {
        queuesByAgent.getOrDefault(agentId, new LinkedHashSet<>()).remove(queueId);
    }

    boolean has(String agentId, String queueId) {
        return queuesByAgent.getOrDefault(agentId, Set.of()).contains(queueId);
    }

    /** Empties a queue. */
    void forget(String queueId) {
        queuesByAgent.values().forEach(queues -> queues.remove(queueId));
    }
}
