package io.github.engage4j.infobip.queues;

import io.github.engage4j.api.OpenEnum;

/**
 * How a queue picks the agent that gets a conversation. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AutoAssignmentAlgorithm(String value) implements OpenEnum {

    public static final AutoAssignmentAlgorithm LOAD_BALANCING = new AutoAssignmentAlgorithm("LOAD_BALANCING");
    public static final AutoAssignmentAlgorithm ROUND_ROBIN = new AutoAssignmentAlgorithm("ROUND_ROBIN");
    public static final AutoAssignmentAlgorithm PERFORMANCE_BASED = new AutoAssignmentAlgorithm("PERFORMANCE_BASED");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AutoAssignmentAlgorithm of(String value) {
        return new AutoAssignmentAlgorithm(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
