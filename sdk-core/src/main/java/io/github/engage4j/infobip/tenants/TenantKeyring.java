package io.github.engage4j.infobip.tenants;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ApiKey;
import io.github.engage4j.infobip.provisioning.ApiKeyPlatform;
import io.github.engage4j.infobip.provisioning.ApiKeysApi;
import io.github.engage4j.infobip.provisioning.ListApiKeysRequest;
import java.time.Clock;
import java.util.List;

/**
 * The API keys of one tenant on the platform: those that can be used and are bound to this tenant and to no other.
 *
 * @param keys the keys of the account
 * @param tenant the tenant
 * @param clock tells which keys have expired
 */
record TenantKeyring(ApiKeysApi keys, Tenant tenant, Clock clock) {

    /** All keys of the tenant. */
    List<ApiKey> all() {
        return usable(ListApiKeysRequest.builder());
    }

    /** The tenant's keys with a name. The platform's filter is not trusted to be exact. */
    List<ApiKey> named(String name) {
        return usable(ListApiKeysRequest.builder().name(name)).stream()
                .filter(key -> name.equals(key.name()))
                .toList();
    }

    /** Whether a key is the tenant's and can be used. */
    boolean holds(ApiKey key) {
        return !Boolean.FALSE.equals(key.enabled())
                && (key.validTo() == null || key.validTo().isAfter(clock.instant()))
                && key.platform().size() == 1
                && names(key.platform().get(0));
    }

    private List<ApiKey> usable(ListApiKeysRequest.Builder request) {
        return keys.list(request.enabled(true).build()).stream()
                .filter(this::holds)
                .toList();
    }

    private boolean names(ApiKeyPlatform platform) {
        String entityId = platform.entityId() == null || platform.entityId().isBlank() ? null : platform.entityId();
        return platform.applicationId() != null && new Tenant(platform.applicationId(), entityId).equals(tenant);
    }
}
