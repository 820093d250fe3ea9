package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.testing.internal.ApiRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param tenant the tenant that the credentials are bound to, or null if they see the whole account
 */
record Caller(@Nullable Tenant tenant) {

    /** Credentials of the whole account. */
    static final Caller ACCOUNT = new Caller(null);

    static Caller of(ApiRequest request) {
        return (Caller) request.caller();
    }

    boolean sees(@Nullable Tenant tag) {
        return tenant == null || tenant.equals(tag);
    }
}
