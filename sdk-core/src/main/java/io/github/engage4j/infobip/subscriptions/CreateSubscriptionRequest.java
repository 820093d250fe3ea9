package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to create. Its constructor is not API: components get added.
 *
 * @param subscriptionId its id
 * @param name what it is called
 * @param profile the notification profile, a new or an existing one
 * @param events what it tells of
 * @param criteria whose events
 * @param resources the senders whose events
 * @param users the users of the account whose events
 */
public record CreateSubscriptionRequest(
        String subscriptionId,
        @Nullable String name,
        CreateNotificationProfileRequest profile,
        List<SubscriptionEvent> events,
        List<SubscriptionCriterion> criteria,
        List<String> resources,
        List<String> users) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .subscriptionId(subscriptionId)
                .name(name)
                .profile(profile)
                .events(events)
                .criteria(criteria)
                .resources(resources)
                .users(users);
    }

    /** The same, about the client's tenant where it does not say whom it is about. */
    CreateSubscriptionRequest orOf(@Nullable Tenant tenant) {
        return tenant == null || criteria != Absent.<SubscriptionCriterion>list()
                ? this
                : toBuilder().tenant(tenant).build();
    }

    /** Builds a {@link CreateSubscriptionRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int MOST = 255;

        private @Nullable String subscriptionId;
        private @Nullable String name;
        private @Nullable CreateNotificationProfileRequest profile;
        private List<SubscriptionEvent> events = Absent.list();
        private List<SubscriptionCriterion> criteria = Absent.list();
        private List<String> resources = Absent.list();
        private List<String> users = Absent.list();

        private Builder() {}

        /** Its id, at most 255 letters, digits and {@code -._~}; it cannot be changed. Required. */
        public Builder subscriptionId(@Nullable String subscriptionId) {
            this.subscriptionId = subscriptionId;
            return this;
        }

        /** What it is called, at most 255 characters. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** A new notification profile, created together with the subscription. This or {@link #profileId} is required. */
        public Builder profile(@Nullable CreateNotificationProfileRequest profile) {
            this.profile = profile;
            return this;
        }

        /** An existing notification profile, instead of a new one. */
        public Builder profileId(@Nullable String profileId) {
            this.profile = profileId == null ? null : CreateNotificationProfileRequest.existing(profileId);
            return this;
        }

        /** What it tells of, at most 255 events. The platform ignores events that the channel does not have. Required. */
        public Builder events(List<SubscriptionEvent> events) {
            this.events = events;
            return this;
        }

        /** What it tells of. */
        public Builder events(SubscriptionEvent... events) {
            return events(List.of(events));
        }

        /**
         * Whose events, at most 255; an empty list for everybody's. Where nothing is set, a client with a tenant sends that tenant.
         */
        public Builder criteria(List<SubscriptionCriterion> criteria) {
            this.criteria = criteria;
            return this;
        }

        /**
         * Only the events of one tenant, instead of the criteria set before.
         *
         * <p>What arrives at a webhook names no tenant. To tell tenants apart, make one subscription per tenant, whose notification
         * profile has a URL of its own, or a header of its own with the tenant's name.
         */
        public Builder tenant(Tenant tenant) {
            return criteria(List.of(SubscriptionCriterion.of(tenant)));
        }

        /** The senders whose events, at most 255. Early access at Infobip. */
        public Builder resources(List<String> resources) {
            this.resources = resources;
            return this;
        }

        /** The names of the account's users whose events, at most 255. Early access at Infobip. */
        public Builder users(List<String> users) {
            this.users = users;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing, a text is too long, or a list holds too much
         */
        public CreateSubscriptionRequest build() {
            return new CreateSubscriptionRequest(
                    NewId.check("subscriptionId", subscriptionId),
                    Arguments.optionalAtMost(NewId.LONGEST, "name", name),
                    Arguments.required("profile", profile),
                    atMost("events", Arguments.notEmpty("events", events)),
                    atMost("criteria", criteria),
                    atMost("resources", resources),
                    atMost("users", users));
        }

        private static <T> List<T> atMost(String field, List<T> list) {
            var unused = Arguments.between(0, MOST, "the number of " + field, list.size());
            return Absent.copy(list);
        }
    }
}
