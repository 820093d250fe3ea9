package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.TypeName;
import java.util.List;

/**
 * The calls in some queues.
 *
 * @param queues the ids of the queues; {@code default} is the default queue
 */
@TypeName("QUEUE")
public record QueueCondition(List<String> queues) implements WaitingCondition {

    /** The calls in these queues; {@code default} is the default queue. */
    public static QueueCondition of(List<String> queues) {
        return new QueueCondition(List.copyOf(queues));
    }
}
