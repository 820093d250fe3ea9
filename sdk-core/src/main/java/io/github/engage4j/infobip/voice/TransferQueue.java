package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.Nullable;

/**
 * A queue that a call may be transferred to. Its constructor is not API: components get added.
 *
 * @param queueId its id; null for the default queue
 * @param queueName its name
 * @param active whether it is within its working hours
 * @param autoAssignmentEnabled whether it assigns calls to agents
 */
public record TransferQueue(
        @Nullable String queueId,
        @Nullable String queueName,
        @Nullable Boolean active,
        @Nullable Boolean autoAssignmentEnabled) {}
