package io.github.engage4j.infobip.tenants;

import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Tenant;
import java.util.HashMap;
import java.util.Map;

/** A store in memory, which can be told to fail. */
final class MapKeyStore implements TenantKeyStore {

    final Map<Tenant, String> ids = new HashMap<>();
    final Map<Tenant, Secret> secrets = new HashMap<>();
    RuntimeException refusal;
    Error crash;

    @Override
    public String apiKeyId(Tenant tenant) {
        return ids.get(tenant);
    }

    @Override
    public Secret key(Tenant tenant) {
        return secrets.get(tenant);
    }

    @Override
    public void store(Tenant tenant, String apiKeyId, Secret key) {
        if (crash != null) {
            throw crash;
        }
        if (refusal != null) {
            throw refusal;
        }
        ids.put(tenant, apiKeyId);
        secrets.put(tenant, key);
    }
}
