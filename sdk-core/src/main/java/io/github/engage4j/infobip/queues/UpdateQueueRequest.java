package io.github.engage4j.infobip.queues;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * All of a queue that can be set, to replace what it has. What the platform does with members that are left out is not
 * documented: start from {@link #from} to change only some. Its constructor is not API: components get added.
 *
 * @param name its name
 * @param isAutoAssignmentEnabled whether its conversations are assigned to agents by themselves
 * @param autoAssignmentAlgorithm how the agent is picked
 * @param isAutoAssignmentOutsideOfWorkingHoursEnabled whether they are assigned outside of its working hours too
 * @param isStickyAutoAssignmentEnabled whether the agent that a customer talked to last is preferred
 * @param stickyAgentTimeoutDays for how many days since then, if so
 * @param workingHoursId its working hours
 * @param isRestricted whether it is restricted
 * @param externalId an id of your own
 */
public record UpdateQueueRequest(
        @Nullable String name,
        @Nullable Boolean isAutoAssignmentEnabled,
        @Nullable AutoAssignmentAlgorithm autoAssignmentAlgorithm,
        @Nullable Boolean isAutoAssignmentOutsideOfWorkingHoursEnabled,
        @Nullable Boolean isStickyAutoAssignmentEnabled,
        @Nullable Long stickyAgentTimeoutDays,
        @Nullable String workingHoursId,
        @Nullable Boolean isRestricted,
        @Nullable String externalId) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a queue's values as they are, for changing some of them. */
    public static Builder from(Queue queue) {
        return builder()
                .name(queue.name())
                .isAutoAssignmentEnabled(queue.isAutoAssignmentEnabled())
                .autoAssignmentAlgorithm(queue.autoAssignmentAlgorithm())
                .isAutoAssignmentOutsideOfWorkingHoursEnabled(queue.isAutoAssignmentOutsideOfWorkingHoursEnabled())
                .isStickyAutoAssignmentEnabled(queue.isStickyAutoAssignmentEnabled())
                .stickyAgentTimeoutDays(queue.stickyAgentTimeoutDays())
                .workingHoursId(queue.workingHoursId())
                .isRestricted(queue.isRestricted())
                .externalId(queue.externalId());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .isAutoAssignmentEnabled(isAutoAssignmentEnabled)
                .autoAssignmentAlgorithm(autoAssignmentAlgorithm)
                .isAutoAssignmentOutsideOfWorkingHoursEnabled(isAutoAssignmentOutsideOfWorkingHoursEnabled)
                .isStickyAutoAssignmentEnabled(isStickyAutoAssignmentEnabled)
                .stickyAgentTimeoutDays(stickyAgentTimeoutDays)
                .workingHoursId(workingHoursId)
                .isRestricted(isRestricted)
                .externalId(externalId);
    }

    /** Builds an {@link UpdateQueueRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_NAME = 255;

        private @Nullable String name;
        private @Nullable Boolean isAutoAssignmentEnabled;
        private @Nullable AutoAssignmentAlgorithm autoAssignmentAlgorithm;
        private @Nullable Boolean isAutoAssignmentOutsideOfWorkingHoursEnabled;
        private @Nullable Boolean isStickyAutoAssignmentEnabled;
        private @Nullable Long stickyAgentTimeoutDays;
        private @Nullable String workingHoursId;
        private @Nullable Boolean isRestricted;
        private @Nullable String externalId;

        private Builder() {}

        /** Its name, at most 255 characters. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Whether its conversations are assigned to agents by themselves. By the specification the default is yes here, but no
         * for a new queue: better set it.
         */
        public Builder isAutoAssignmentEnabled(@Nullable Boolean isAutoAssignmentEnabled) {
            this.isAutoAssignmentEnabled = isAutoAssignmentEnabled;
            return this;
        }

        /** How the agent is picked. */
        public Builder autoAssignmentAlgorithm(@Nullable AutoAssignmentAlgorithm autoAssignmentAlgorithm) {
            this.autoAssignmentAlgorithm = autoAssignmentAlgorithm;
            return this;
        }

        /** Whether they are assigned outside of its working hours too. The platform's default is no. */
        public Builder isAutoAssignmentOutsideOfWorkingHoursEnabled(
                @Nullable Boolean isAutoAssignmentOutsideOfWorkingHoursEnabled) {
            this.isAutoAssignmentOutsideOfWorkingHoursEnabled = isAutoAssignmentOutsideOfWorkingHoursEnabled;
            return this;
        }

        /** Whether the agent that a customer talked to last is preferred. */
        public Builder isStickyAutoAssignmentEnabled(@Nullable Boolean isStickyAutoAssignmentEnabled) {
            this.isStickyAutoAssignmentEnabled = isStickyAutoAssignmentEnabled;
            return this;
        }

        /** For how many days since then, if so. */
        public Builder stickyAgentTimeoutDays(@Nullable Long stickyAgentTimeoutDays) {
            this.stickyAgentTimeoutDays = stickyAgentTimeoutDays;
            return this;
        }

        /** Its working hours. */
        public Builder workingHoursId(@Nullable String workingHoursId) {
            this.workingHoursId = workingHoursId;
            return this;
        }

        /** Whether it is restricted. The platform's default is no. */
        public Builder isRestricted(@Nullable Boolean isRestricted) {
            this.isRestricted = isRestricted;
            return this;
        }

        /** An id of your own. */
        public Builder externalId(@Nullable String externalId) {
            this.externalId = externalId;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the name is too long
         */
        public UpdateQueueRequest build() {
            return new UpdateQueueRequest(
                    Arguments.optionalAtMost(LONGEST_NAME, "name", name),
                    isAutoAssignmentEnabled,
                    autoAssignmentAlgorithm,
                    isAutoAssignmentOutsideOfWorkingHoursEnabled,
                    isStickyAutoAssignmentEnabled,
                    stickyAgentTimeoutDays,
                    workingHoursId,
                    isRestricted,
                    externalId);
        }
    }
}
