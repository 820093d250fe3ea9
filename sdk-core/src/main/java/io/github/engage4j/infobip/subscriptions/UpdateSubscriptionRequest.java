package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription is to be. Its notification profile can only be named here: a new one is created on its own, by
 * {@link NotificationProfilesApi#create}, and an existing one is changed by {@link NotificationProfilesApi#update}. Its constructor is not
 * API: components get added.
 *
 * @param name what it is called
 * @param profile the notification profile
 * @param events what it tells of
 * @param criteria whose events
 * @param resources the senders whose events
 * @param users the users of the account whose events
 */
public record UpdateSubscriptionRequest(
        @Nullable String name,
        NotificationProfileReference profile,
        List<SubscriptionEvent> events,
        List<SubscriptionCriterion> criteria,
        List<String> resources,
        List<String> users) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all of a subscription that can be set. One about everybody stays so, whatever the client's tenant. */
    public static Builder from(Subscription subscription) {
        NotificationProfileReference profile = subscription.profile();
        return builder()
                .name(subscription.name())
                .profileId(profile == null ? null : profile.profileId())
                .events(subscription.events())
                .criteria(List.copyOf(subscription.criteria()))
                .resources(subscription.resources())
                .users(subscription.users());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .profileId(profile.profileId())
                .events(events)
                .criteria(criteria)
                .resources(resources)
                .users(users);
    }

    /** The same, about the client's tenant where it does not say whom it is about. */
    UpdateSubscriptionRequest orOf(@Nullable Tenant tenant) {
        return tenant == null || criteria != Absent.<SubscriptionCriterion>list()
                ? this
                : toBuilder().tenant(tenant).build();
    }

    /** Builds a {@link UpdateSubscriptionRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int MOST = 255;

        private @Nullable String name;
        private @Nullable String profileId;
        private List<SubscriptionEvent> events = Absent.list();
        private List<SubscriptionCriterion> criteria = Absent.list();
        private List<String> resources = Absent.list();
        private List<String> users = Absent.list();

        private Builder() {}

        /** What it is called, at most 255 characters. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The id of the notification profile. Required. */
        public Builder profileId(@Nullable String profileId) {
            this.profileId = profileId;
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
        public UpdateSubscriptionRequest build() {
            return new UpdateSubscriptionRequest(
                    Arguments.optionalAtMost(NewId.LONGEST, "name", name),
                    new NotificationProfileReference(NewId.existing("profileId", profileId), null),
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
