package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A tenant that an API key is bound to. Its constructor is not API: components get added.
 *
 * @param key the platform's id of the binding, which only the platform sets
 * @param applicationId the application
 * @param entityId the entity, or null for the application alone
 * @param action what happens to requests; without one, requests for other tenants are refused and nothing is filled in
 */
public record ApiKeyPlatform(
        @Nullable String key,
        @Nullable String applicationId,
        @Nullable String entityId,
        @Nullable PlatformAction action) {

    /**
     * A binding that refuses requests for other tenants, and fills nothing in. The platform creates an application or entity that it does
     * not know.
     *
     * @throws IllegalArgumentException if the tenant is missing
     */
    public static ApiKeyPlatform of(Tenant tenant) {
        return new ApiKeyPlatform(null, Arguments.required("tenant", tenant).applicationId(), tenant.entityId(), null);
    }

    /**
     * A binding that does something to requests.
     *
     * @throws IllegalArgumentException if anything is missing
     */
    public static ApiKeyPlatform of(Tenant tenant, PlatformAction action) {
        return new ApiKeyPlatform(
                null,
                Arguments.required("tenant", tenant).applicationId(),
                tenant.entityId(),
                Arguments.required("action", action));
    }

    /** The same as a request can hold it. */
    ApiKeyPlatform withoutKey() {
        boolean alone = entityId == null || entityId.isBlank();
        return new ApiKeyPlatform(null, applicationId, alone ? null : entityId, action);
    }
}
