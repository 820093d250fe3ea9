package io.github.engage4j.infobip.queues;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A queue to create; the rest of its settings can be set by an update. Its constructor is not API: components get added.
 *
 * @param name its name
 * @param isAutoAssignmentEnabled whether its conversations are assigned to agents by themselves
 * @param workingHoursId its working hours
 * @param externalId an id of your own
 */
public record CreateQueueRequest(
        String name,
        @Nullable Boolean isAutoAssignmentEnabled,
        @Nullable String workingHoursId,
        @Nullable String externalId) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .isAutoAssignmentEnabled(isAutoAssignmentEnabled)
                .workingHoursId(workingHoursId)
                .externalId(externalId);
    }

    /** Builds a {@link CreateQueueRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_NAME = 255;

        private @Nullable String name;
        private @Nullable Boolean isAutoAssignmentEnabled;
        private @Nullable String workingHoursId;
        private @Nullable String externalId;

        private Builder() {}

        /** Its name, at most 255 characters. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Whether its conversations are assigned to agents by themselves. The platform's default is no. */
        public Builder isAutoAssignmentEnabled(@Nullable Boolean isAutoAssignmentEnabled) {
            this.isAutoAssignmentEnabled = isAutoAssignmentEnabled;
            return this;
        }

        /** Its working hours. */
        public Builder workingHoursId(@Nullable String workingHoursId) {
            this.workingHoursId = workingHoursId;
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
         * @throws IllegalArgumentException if the name is missing, blank or too long
         */
        public CreateQueueRequest build() {
            return new CreateQueueRequest(
                    Arguments.atMost(LONGEST_NAME, "name", Arguments.notBlank("name", name)),
                    isAutoAssignmentEnabled,
                    workingHoursId,
                    externalId);
        }
    }
}
