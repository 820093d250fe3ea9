package io.github.engage4j.infobip;

import io.github.engage4j.api.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Where the API keys of tenants are kept: a vault, a database, a map. An implementation must be thread-safe.
 *
 * <p>It is asked before each attempt of a call, on the thread that makes the call, so a key that was rotated works at once and nothing
 * needs a restart. The time that it takes is time of the call, so an implementation that asks a remote store keeps what it learnt for a
 * while. When the platform refuses a key with 401 it is asked once more, and the call is repeated if it then gives another key.
 */
@FunctionalInterface
public interface TenantKeys {

    /**
     * The API key that is bound to a tenant; null if there is none, in which case the call fails and nothing is sent. A key of another
     * tenant, or the account's main key, must never be given in its place: the platform would show and tag what is not this tenant's.
     */
    @Nullable
    Secret key(Tenant tenant);

    /**
     * The platform has refused a key with 401. An implementation that keeps keys for a while forgets this one, because it is asked for the
     * tenant's key right after. By default nothing is done.
     */
    default void refused(Tenant tenant, Secret key) {}
}
