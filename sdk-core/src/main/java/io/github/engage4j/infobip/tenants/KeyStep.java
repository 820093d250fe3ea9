package io.github.engage4j.infobip.tenants;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.RateLimitException;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ApiKey;
import io.github.engage4j.infobip.provisioning.ApiKeysApi;
import io.github.engage4j.infobip.provisioning.CreateApiKeyRequest;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import io.github.engage4j.internal.operations.ApiKeyOperation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a tenant has one API key of a name, whose secret is in the store. Between the creation of a key and its storing nothing
 * else happens; a key that nobody has the secret of is disabled before another one is made.
 */
final class KeyStep {

    private static final Operation CREATE = ApiKeyOperation.CREATE_API_KEY.operation();

    private final ApiKeysApi keys;
    private final Tenant tenant;
    private final String name;
    private final TenantKeyStore store;
    private final TenantKeyring keyring;
    private final List<ApiKey> lost = new ArrayList<>();
    private @Nullable String apiKeyId;

    KeyStep(ApiKeysApi keys, TenantOnboarding plan, TenantKeyStore store, Clock clock) {
        this.keys = keys;
        this.tenant = plan.tenant();
        this.name = plan.keyName();
        this.store = store;
        this.keyring = new TenantKeyring(keys, tenant, clock);
    }

    /** The id of the key, once the step is done. */
    String apiKeyId() {
        if (apiKeyId == null) {
            throw new IllegalStateException("the step is not done");
        }
        return apiKeyId;
    }

    void look() {
        List<ApiKey> present = keyring.named(name);
        String held = held();
        for (ApiKey key : present) {
            if (key.id().equals(held)) {
                apiKeyId = held;
            } else {
                lost.add(key);
            }
        }
        if (apiKeyId == null && held != null && isTenants(held)) {
            apiKeyId = held;
        }
    }

    State make() {
        lost.forEach(key -> disable(keys, key.id()));
        if (apiKeyId != null) {
            return State.FOUND;
        }
        apiKeyId = stored(create());
        return lost.isEmpty() ? State.CREATED : State.REPLACED;
    }

    /** A key that was made under another name, which the store may hold as well. */
    private boolean isTenants(String heldId) {
        ApiKey key = Calls.found(keys.get(heldId));
        return key != null && keyring.holds(key);
    }

    /** The id of the key that the store has the secret of. */
    private @Nullable String held() {
        try {
            return store.key(tenant) == null ? null : store.apiKeyId(tenant);
        } catch (RuntimeException e) {
            String problem = "the TenantKeyStore failed with " + e.getClass().getSimpleName();
            throw Calls.failure(CREATE, DeliveryOutcome.NOT_SENT, problem, "nothing was changed", e);
        }
    }

    private ApiKey create() {
        CreateApiKeyRequest request =
                CreateApiKeyRequest.builder().name(name).tenant(tenant).build();
        try {
            return keys.create(request).execute();
        } catch (RateLimitException e) {
            throw limited(e, "the platform lets an account create 40 API keys a day: try again tomorrow");
        } catch (ConflictException e) {
            String advice = "a key that is not this tenant's, or is disabled, may have the name: set another keyName";
            throw new ConflictException(Calls.advised(e.details(), advice), e);
        }
    }

    private String stored(ApiKey key) {
        Secret secret = key.apiKeySecret();
        if (secret == null) {
            throw unstored(key, "the answer did not hold the secret", null);
        }
        try {
            store.store(tenant, key.id(), secret);
            return key.id();
        } catch (RuntimeException e) {
            String problem = "the TenantKeyStore failed with " + e.getClass().getSimpleName();
            throw unstored(key, problem, e);
        }
    }

    private EngageException unstored(ApiKey key, String problem, @Nullable RuntimeException cause) {
        try {
            disable(keys, key.id());
            String advice = "the new API key " + key.id() + " was disabled, and another one is made next time";
            return Calls.failure(CREATE, DeliveryOutcome.ACCEPTED, problem, advice, cause);
        } catch (RuntimeException e) {
            String advice = "the new API key " + key.id() + " could not be disabled and may still be enabled; it is"
                    + " disabled and replaced next time";
            EngageException failure = Calls.failure(CREATE, DeliveryOutcome.ACCEPTED, problem, advice, cause);
            failure.addSuppressed(e);
            return failure;
        }
    }

    static void disable(ApiKeysApi keys, String id) {
        try {
            var unused = Calls.found(keys.disable(id));
        } catch (RateLimitException e) {
            throw limited(e, "the platform lets an account change 40 API keys a day: try again tomorrow");
        }
    }

    private static RateLimitException limited(RateLimitException failure, String advice) {
        return new RateLimitException(Calls.advised(failure.details(), advice), failure);
    }
}
