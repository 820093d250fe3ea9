package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.subscriptions.CreateNotificationProfileRequest;
import io.github.engage4j.infobip.subscriptions.CreateSecuritySettingsRequest;
import io.github.engage4j.infobip.subscriptions.CreateSubscriptionRequest;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionCriterion;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import io.github.engage4j.infobip.subscriptions.Webhook;
import io.github.engage4j.infobip.subscriptions.WebhookCredentials;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant shall have: its application and entity, an API key, senders, a subscription. Immutable. Its constructor is not API:
 * components get added.
 *
 * @param tenant the tenant
 * @param applicationName the name that its application gets if it is created
 * @param entityName the name that its entity gets if it is created
 * @param keyName the name of its API key
 * @param senders its senders
 * @param subscriptionChannel the channel of its subscription
 * @param subscription its subscription, or null for none
 */
public record TenantOnboarding(
        Tenant tenant,
        @Nullable String applicationName,
        @Nullable String entityName,
        String keyName,
        List<TenantSender> senders,
        SubscriptionChannel subscriptionChannel,
        @Nullable CreateSubscriptionRequest subscription) {

    /** A builder for a tenant, which gets an application, an entity if it names one, and an API key. */
    public static Builder builder(Tenant tenant) {
        return new Builder(tenant);
    }

    /** A builder with this plan's values. */
    public Builder toBuilder() {
        Builder builder = builder(tenant)
                .applicationName(applicationName)
                .entityName(entityName)
                .keyName(keyName)
                .subscription(subscriptionChannel, subscription);
        senders.forEach(sender -> builder.sender(sender.channel(), sender.sender()));
        return builder;
    }

    /** Builds a {@link TenantOnboarding}. Not thread-safe. */
    public static final class Builder {

        private final Tenant tenant;
        private final Set<TenantSender> senders = new LinkedHashSet<>();
        private @Nullable String applicationName;
        private @Nullable String entityName;
        private @Nullable String keyName;
        private SubscriptionChannel subscriptionChannel = SubscriptionChannel.CUSTOMER_ENGAGEMENT;
        private @Nullable CreateSubscriptionRequest subscription;

        private Builder(Tenant tenant) {
            this.tenant = TenantIds.checked(tenant);
        }

        /** The name of the application, at most 255 characters. One that is there keeps the name it has. */
        public Builder applicationName(@Nullable String applicationName) {
            this.applicationName = applicationName;
            return this;
        }

        /** The name of the entity, at most 255 characters. One that is there keeps the name it has. */
        public Builder entityName(@Nullable String entityName) {
            this.entityName = entityName;
            return this;
        }

        /**
         * The name of the API key; by default one made of the tenant's ids. The name belongs to onboarding: other keys that are bound to
         * this tenant alone and bear it are disabled.
         */
        public Builder keyName(@Nullable String keyName) {
            this.keyName = keyName;
            return this;
        }

        /** A sender: its number for SMS, MMS and WHATSAPP, the name of its resource for other channels. It can be called several times. */
        public Builder sender(ResourceChannel channel, String sender) {
            senders.add(TenantSender.of(channel, sender).checkedFor(tenant));
            return this;
        }

        /** The subscription to events of conversations; without criteria it is about the tenant. */
        public Builder subscription(@Nullable CreateSubscriptionRequest subscription) {
            return subscription(SubscriptionChannel.CUSTOMER_ENGAGEMENT, subscription);
        }

        /** The subscription to the events of a channel; without criteria it is about the tenant. */
        public Builder subscription(SubscriptionChannel channel, @Nullable CreateSubscriptionRequest subscription) {
            this.subscriptionChannel = Arguments.required("channel", channel);
            this.subscription = subscription == null ? null : of(tenant, subscription);
            return this;
        }

        /**
         * The subscription to events of conversations, whose ids are made of the tenant's. What arrives names no tenant, so the URL must
         * be this tenant's own.
         *
         * @param notifyUrl where events are sent, at most 512 characters
         * @param security how the platform proves itself there, or null for no proof
         * @param events which events; at least one
         */
        public Builder webhook(String notifyUrl, @Nullable WebhookCredentials security, SubscriptionEvent... events) {
            String id = TenantIds.derived(tenant);
            return subscription(CreateSubscriptionRequest.builder()
                    .subscriptionId(id)
                    .profile(CreateNotificationProfileRequest.builder()
                            .profileId(id)
                            .webhook(Webhook.of(notifyUrl))
                            .security(security == null ? null : CreateSecuritySettingsRequest.of(id, security))
                            .build())
                    .events(events)
                    .build());
        }

        /**
         * The plan.
         *
         * @throws IllegalArgumentException if a name is blank or too long, or the tenant has no entity and the plan a name for it
         */
        public TenantOnboarding build() {
            if (tenant.entityId() == null && entityName != null) {
                throw new IllegalArgumentException("entityName is set, but the tenant has no entity");
            }
            return new TenantOnboarding(
                    tenant,
                    TenantIds.optionalName("applicationName", applicationName),
                    TenantIds.optionalName("entityName", entityName),
                    keyName == null ? TenantIds.derived(tenant) : Arguments.notBlank("keyName", keyName),
                    List.copyOf(senders),
                    subscriptionChannel,
                    subscription);
        }

        private static CreateSubscriptionRequest of(Tenant tenant, CreateSubscriptionRequest subscription) {
            CreateSubscriptionRequest own =
                    subscription.toBuilder().tenant(tenant).build();
            if (subscription.criteria() != Absent.<SubscriptionCriterion>list() && !subscription.equals(own)) {
                throw new IllegalArgumentException(
                        "subscription must be about the tenant alone, but has other criteria");
            }
            return own;
        }
    }
}
