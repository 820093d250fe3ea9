package io.github.engage4j.infobip.tenants;

import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.TenantKeys;
import org.jspecify.annotations.Nullable;

/**
 * Where the API keys of tenants are kept, and where onboarding puts a new one. It holds at most one key of a tenant: its id together
 * with its secret. An implementation must be thread-safe.
 *
 * <p>The platform shows a secret once. A key whose secret the store does not have is of no use to anybody, so onboarding disables it
 * and makes another: an empty or wrong store costs a tenant its key.
 */
public interface TenantKeyStore extends TenantKeys {

    /** The id of the key whose secret {@link #key} gives; null if there is none. */
    @Nullable
    String apiKeyId(Tenant tenant);

    /**
     * Keeps a new key, in the place of the tenant's earlier one. When it returns, the key must be safe from a crash, and {@link #key} and
     * {@link #apiKeyId} must give it to every process that asks. If it throws, onboarding disables the key and stops.
     *
     * @param tenant whose key it is
     * @param apiKeyId its id, which is not secret
     * @param key its secret
     */
    void store(Tenant tenant, String apiKeyId, Secret key);
}
