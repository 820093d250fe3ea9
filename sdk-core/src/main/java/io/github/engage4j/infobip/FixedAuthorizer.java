package io.github.engage4j.infobip;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.Authorizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One header for all calls, or none.
 *
 * @param authorization the header's value, or null for none
 * @param secrets what an answer might quote besides that
 */
record FixedAuthorizer(@Nullable String authorization, List<Secret> secrets) implements Authorizer {

    @Override
    public String toString() {
        return "FixedAuthorizer";
    }
}
