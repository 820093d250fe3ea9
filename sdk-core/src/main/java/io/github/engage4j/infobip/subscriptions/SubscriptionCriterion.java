package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which events a subscription is about, by whom they belong to. Its constructor is not API: components get added.
 *
 * @param applicationId the application; null for any
 * @param entityId the entity; null for any
 * @param callsConfigurationId the configuration of calls; null for any
 */
public record SubscriptionCriterion(
        @Nullable String applicationId,
        @Nullable String entityId,
        @Nullable String callsConfigurationId) {

    /** The events of a tenant: of an application, or of an entity of it. */
    public static SubscriptionCriterion of(Tenant tenant) {
        Arguments.required("tenant", tenant);
        return new SubscriptionCriterion(tenant.applicationId(), tenant.entityId(), null);
    }

    /**
     * The events of an entity, whatever its application.
     *
     * @throws IllegalArgumentException if the id is blank or longer than 255 characters
     */
    public static SubscriptionCriterion entity(String entityId) {
        String id = Arguments.atMost(NewId.LONGEST, "entityId", Arguments.notBlank("entityId", entityId));
        return new SubscriptionCriterion(null, id, null);
    }

    /**
     * The events of a configuration of calls.
     *
     * @throws IllegalArgumentException if the id is blank or longer than 255 characters
     */
    public static SubscriptionCriterion callsConfiguration(String callsConfigurationId) {
        String id = Arguments.notBlank("callsConfigurationId", callsConfigurationId);
        return new SubscriptionCriterion(null, null, Arguments.atMost(NewId.LONGEST, "callsConfigurationId", id));
    }
}
