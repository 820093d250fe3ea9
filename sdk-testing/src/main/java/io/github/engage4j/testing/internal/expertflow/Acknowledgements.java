package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.api.Operation;
import io.github.engage4j.internal.json.JsonTree;
import io.github.engage4j.internal.operations.ActivityOperation;
import io.github.engage4j.internal.operations.ChannelOperation;
import io.github.engage4j.testing.RecordedRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often each message was taken over, as its sender knows. Bodies are read when somebody asks, so that pushes stay quick. Not
 * thread-safe.
 */
final class Acknowledgements {

    private static final Set<Operation> MESSAGES =
            Set.of(ActivityOperation.PUSH_ACTIVITY.operation(), ChannelOperation.RECEIVE_MESSAGE.operation());

    private final List<String> unread = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Takes note of a request that got a 2xx, if it carried a message. */
    void add(RecordedRequest request) {
        if (request.operation() != null && MESSAGES.contains(request.operation())) {
            unread.add(request.body());
        }
    }

    Map<String, Integer> counts() {
        for (String body : unread) {
            if (JsonTree.parse(body) instanceof Map<?, ?> message) {
                counts.merge(String.valueOf(message.get("id")), 1, Integer::sum);
            }
        }
        unread.clear();
        return Map.copyOf(counts);
    }
}
