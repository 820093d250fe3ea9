package io.github.engage4j.infobip.queues;

import io.github.engage4j.internal.json.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A queue. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param name its name
 * @param enabledAgentsCount how many of its agents can be used
 * @param enabledRoutesCount how many enabled rules of the routing lead to it
 * @param isAutoAssignmentEnabled whether its conversations are assigned to agents by themselves
 * @param autoAssignmentAlgorithm how the agent is picked
 * @param isAutoAssignmentOutsideOfWorkingHoursEnabled whether they are assigned outside of its working hours too
 * @param isStickyAutoAssignmentEnabled whether the agent that a customer talked to last is preferred
 * @param stickyAgentTimeoutDays for how many days since then, if so
 * @param workingHoursId its working hours
 * @param isRestricted whether it is restricted
 * @param isPrivate whether it is private
 * @param externalId an id of your own
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 * @param deletedAt when it was deleted
 */
public record Queue(
        @Required String id,
        @Nullable String name,
        @Nullable Integer enabledAgentsCount,
        @Nullable Integer enabledRoutesCount,
        @Nullable Boolean isAutoAssignmentEnabled,
        @Nullable AutoAssignmentAlgorithm autoAssignmentAlgorithm,
        @Nullable Boolean isAutoAssignmentOutsideOfWorkingHoursEnabled,
        @Nullable Boolean isStickyAutoAssignmentEnabled,
        @Nullable Long stickyAgentTimeoutDays,
        @Nullable String workingHoursId,
        @Nullable Boolean isRestricted,
        @Nullable Boolean isPrivate,
        @Nullable String externalId,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Instant deletedAt) {}
