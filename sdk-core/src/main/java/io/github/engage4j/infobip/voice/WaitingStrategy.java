package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeBeside;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What callers hear while they wait for an agent. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param name its name
 * @param maximumWaitTime how long a caller waits at most
 * @param greetingMessage heard first
 * @param musicOnHold heard between the messages
 * @param announcementMessage heard again and again
 * @param callbackConfirmationMessage heard by a caller who asked to be called back
 * @param maximumWaitTimeMessage heard when the longest wait is over
 * @param senders the senders of its condition; only the examples have it
 * @param conditionType the type of its condition
 * @param condition the calls that it applies to
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record WaitingStrategy(
        @Required String id,
        @Nullable String name,
        @Nullable VoiceDuration maximumWaitTime,
        @Nullable AudioMessage greetingMessage,
        @Nullable WaitingMusic musicOnHold,
        @Nullable WaitingAnnouncement announcementMessage,
        @Nullable AudioMessage callbackConfirmationMessage,
        @Nullable AudioMessage maximumWaitTimeMessage,
        List<VoiceSender> senders,
        @Nullable WaitingConditionType conditionType,
        @TypeBeside("conditionType") @Nullable WaitingCondition condition,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
