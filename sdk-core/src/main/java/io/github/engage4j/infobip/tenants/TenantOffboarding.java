package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.internal.Arguments;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant shall have no longer. Its API keys are always disabled, and its entity and application deleted only when asked for.
 * Immutable. Its constructor is not API: components get added.
 *
 * @param tenant the tenant
 * @param senders the senders that are released
 * @param subscriptionChannel the channel of its subscription
 * @param subscriptionId its subscription, or null for none
 * @param deletesEntity whether its entity is deleted
 * @param deletesApplication whether its application is deleted
 */
public record TenantOffboarding(
        Tenant tenant,
        List<TenantSender> senders,
        SubscriptionChannel subscriptionChannel,
        @Nullable String subscriptionId,
        boolean deletesEntity,
        boolean deletesApplication) {

    private static final String DEFAULT_APPLICATION = "default";

    /** A builder for a tenant, whose API keys are disabled. */
    public static Builder builder(Tenant tenant) {
        return new Builder(tenant);
    }

    /** A builder that takes back what a plan gives: senders, subscription and keys. */
    public static Builder of(TenantOnboarding plan) {
        Builder builder = builder(plan.tenant());
        plan.senders().forEach(sender -> builder.sender(sender.channel(), sender.sender()));
        return plan.subscription() == null
                ? builder
                : builder.subscription(
                        plan.subscriptionChannel(), plan.subscription().subscriptionId());
    }

    /** Builds a {@link TenantOffboarding}. Not thread-safe. */
    public static final class Builder {

        private final Tenant tenant;
        private final Set<TenantSender> senders = new LinkedHashSet<>();
        private SubscriptionChannel subscriptionChannel = SubscriptionChannel.CUSTOMER_ENGAGEMENT;
        private @Nullable String subscriptionId;
        private boolean deletesEntity;
        private boolean deletesApplication;

        private Builder(Tenant tenant) {
            this.tenant = TenantIds.checked(tenant);
        }

        /** A sender: its number for SMS, MMS and WHATSAPP, the name of its resource for other channels. It can be called several times. */
        public Builder sender(ResourceChannel channel, String sender) {
            senders.add(TenantSender.of(channel, sender));
            return this;
        }

        /** A subscription to events of conversations. */
        public Builder subscription(@Nullable String subscriptionId) {
            return subscription(SubscriptionChannel.CUSTOMER_ENGAGEMENT, subscriptionId);
        }

        /** A subscription to the events of a channel. */
        public Builder subscription(SubscriptionChannel channel, @Nullable String subscriptionId) {
            this.subscriptionChannel = Arguments.required("channel", channel);
            this.subscriptionId = subscriptionId;
            return this;
        }

        /** Deletes the entity too, unless another tenant has it. What is still linked to it goes to the application {@code default}. */
        public Builder deleteEntity() {
            this.deletesEntity = true;
            return this;
        }

        /**
         * Deletes the application too, unless another tenant has it. What is still linked to it goes to the application {@code default}.
         */
        public Builder deleteApplication() {
            this.deletesApplication = true;
            return this;
        }

        /**
         * The plan.
         *
         * @throws IllegalArgumentException if the subscription's id is blank, an entity is to be deleted that the tenant does not have, or
         *     the application {@code default} is to be deleted
         */
        public TenantOffboarding build() {
            if (deletesEntity && tenant.entityId() == null) {
                throw new IllegalArgumentException("deleteEntity is set, but the tenant has no entity");
            }
            if (deletesApplication && DEFAULT_APPLICATION.equals(tenant.applicationId())) {
                throw new IllegalArgumentException("the application default cannot be deleted");
            }
            return new TenantOffboarding(
                    tenant,
                    List.copyOf(senders),
                    subscriptionChannel,
                    Arguments.optionalNotBlank("subscriptionId", subscriptionId),
                    deletesEntity,
                    deletesApplication);
        }
    }
}
