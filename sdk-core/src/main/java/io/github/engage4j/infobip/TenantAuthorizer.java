package io.github.engage4j.infobip;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.NoCredentialsException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Authorizes calls with the key that a tenant has at the moment. */
final class TenantAuthorizer implements Authorizer {

    private final Tenant tenant;
    private final TenantKeys keys;

    TenantAuthorizer(Tenant tenant, TenantKeys keys) {
        this.tenant = tenant;
        this.keys = keys;
    }

    @Override
    public String authorization(Duration atMost) {
        Secret key = lookUp();
        if (key == null) {
            throw new NoCredentialsException("the TenantKeys have no key for " + tenant, null);
        }
        return header(key);
    }

    @Override
    public boolean isApiKey() {
        return true;
    }

    /** The key may have been rotated: the lookup is asked again. */
    @Override
    public boolean refused(String authorization) {
        String key = authorization.substring(Credentials.Kind.API_KEY.scheme().length());
        try {
            keys.refused(tenant, Secret.of(key));
        } catch (RuntimeException e) {
            throw failed(e);
        }
        return true;
    }

    private @Nullable Secret lookUp() {
        try {
            return keys.key(tenant);
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private NoCredentialsException failed(RuntimeException e) {
        return new NoCredentialsException(
                "the TenantKeys failed for " + tenant + " with " + e.getClass().getSimpleName(), e);
    }

    private String header(Secret key) {
        try {
            return Credentials.apiKey(key.reveal()).header();
        } catch (IllegalArgumentException e) {
            throw new NoCredentialsException("the key of " + tenant + " cannot be sent: " + e.getMessage(), null);
        }
    }
}
