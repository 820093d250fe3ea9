package io.github.engage4j.expertflow;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.http.Authorizer;
import java.time.Duration;
import java.util.List;

/**
 * The same token for all calls.
 *
 * @param token the token
 * @param secrets what an answer might quote
 */
record TokenHeader(Secret token, List<Secret> secrets) implements Authorizer {

    @Override
    public String authorization(Duration atMost) {
        return TokenAuthorizer.SCHEME + token.reveal();
    }
}
