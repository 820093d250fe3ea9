package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions to list; all that is set must fit. Its constructor is not API: components get added.
 *
 * @param page which page, from 0
 * @param size how many on a page
 * @param applicationIds those with all of these applications
 * @param entityId those with this entity
 * @param callsConfigurationId those with this configuration of calls
 * @param resource those with this sender
 * @param user those with this user
 */
public record ListSubscriptionsRequest(
        @Nullable Integer page,
        @Nullable Integer size,
        @WireName("applicationId") List<String> applicationIds,
        @Nullable String entityId,
        @Nullable String callsConfigurationId,
        @Nullable String resource,
        @Nullable String user) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .page(page)
                .size(size)
                .applicationIds(applicationIds)
                .entityId(entityId)
                .callsConfigurationId(callsConfigurationId)
                .resource(resource)
                .user(user);
    }

    /** Builds a {@link ListSubscriptionsRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 100;
        private static final int LONGEST_CALLS_CONFIGURATION = 128;

        private @Nullable Integer page;
        private @Nullable Integer size;
        private List<String> applicationIds = Absent.list();
        private @Nullable String entityId;
        private @Nullable String callsConfigurationId;
        private @Nullable String resource;
        private @Nullable String user;

        private Builder() {}

        /** Which page, from 0. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** How many on a page, 1 to 100. The platform's default is 20. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /** Those with all of these applications, at most 255 characters each. */
        public Builder applicationIds(List<String> applicationIds) {
            this.applicationIds = applicationIds;
            return this;
        }

        /** Those with this entity, at most 255 characters. */
        public Builder entityId(@Nullable String entityId) {
            this.entityId = entityId;
            return this;
        }

        /** Those with the application of a tenant, and with its entity if it has one. */
        public Builder tenant(Tenant tenant) {
            return applicationIds(List.of(tenant.applicationId())).entityId(tenant.entityId());
        }

        /** Those with this configuration of calls, at most 128 characters. */
        public Builder callsConfigurationId(@Nullable String callsConfigurationId) {
            this.callsConfigurationId = callsConfigurationId;
            return this;
        }

        /** Those with this sender, at most 255 characters. */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        /** Those with this user, at most 255 characters. */
        public Builder user(@Nullable String user) {
            this.user = user;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a number is out of range, or a text is blank or too long
         */
        public ListSubscriptionsRequest build() {
            applicationIds.forEach(id -> NewId.existing("applicationId", id));
            return new ListSubscriptionsRequest(
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                    Arguments.optionalBetween(1, LARGEST_PAGE, "size", size),
                    Absent.copy(applicationIds),
                    filter(NewId.LONGEST, "entityId", entityId),
                    filter(LONGEST_CALLS_CONFIGURATION, "callsConfigurationId", callsConfigurationId),
                    filter(NewId.LONGEST, "resource", resource),
                    filter(NewId.LONGEST, "user", user));
        }

        private static @Nullable String filter(int longest, String field, @Nullable String value) {
            return Arguments.optionalAtMost(longest, field, Arguments.optionalNotBlank(field, value));
        }
    }
}
