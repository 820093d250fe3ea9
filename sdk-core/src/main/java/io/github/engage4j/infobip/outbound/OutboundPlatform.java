package io.github.engage4j.infobip.outbound;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * For whom a message is sent. Its constructor is not API: components get added.
 *
 * @param entityId the entity
 * @param applicationId the application
 */
public record OutboundPlatform(
        @Nullable String entityId, @Nullable String applicationId) {

    /** For a tenant. */
    public static OutboundPlatform of(Tenant tenant) {
        Arguments.required("tenant", tenant);
        return new OutboundPlatform(tenant.entityId(), tenant.applicationId());
    }

    /** The client's tenant, as far as the message names none; an application alone is a tenant of its own, and stays so. */
    OutboundPlatform orOf(Tenant tenant) {
        return applicationId == null ? of(tenant.complete(null, entityId)) : this;
    }
}
