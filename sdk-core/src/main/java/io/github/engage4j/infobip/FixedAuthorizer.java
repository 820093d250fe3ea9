package io.github.engage4j.infobip;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.Authorizer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One header for all calls, or none.
 *
 * @param header the header's value, or null for none
 * @param secrets what an answer might quote besides that
 */
record FixedAuthorizer(@Nullable String header, List<Secret> secrets) implements Authorizer {

    @Override
    public @Nullable String authorization(Duration atMost) {
        return header;
    }

    @Override
    public boolean isApiKey() {
        return header != null && header.startsWith(Credentials.Kind.API_KEY.scheme());
    }

    @Override
    public String toString() {
        return "FixedAuthorizer";
    }
}
