package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * The application and entity that inbound messages get. Its constructor is not API: components get added.
 *
 * @param applicationId the application, or null if there is none
 * @param entityId the entity, or null if there is none
 */
public record Platform(
        @Nullable String applicationId, @Nullable String entityId) {

    /** The tenant, or null if there is none: the application {@code default} alone means none to the platform. */
    public @Nullable Tenant tenant() {
        if (applicationId == null || applicationId.isBlank()) {
            return null;
        }
        Tenant tenant = new Tenant(applicationId, entityId == null || entityId.isBlank() ? null : entityId);
        return SenderTenancy.isNone(tenant) ? null : tenant;
    }
}
