package io.github.engage4j.internal.wire;

import io.github.engage4j.api.Json;
import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a pushed authorization request.
 *
 * @param requestUri the request_uri
 * @param expiresIn its life in seconds, as RFC 9126 has it, or whatever the platform says there; null if it does not say
 */
public record PushedAuthorizationAnswer(
        @Required @WireName("request_uri") Secret requestUri,
        @WireName("expires_in") @Nullable Json expiresIn) {}
