package io.github.engage4j.internal.wire;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth2 token as Infobip answers it.
 *
 * @param accessToken the token
 * @param expiresIn its life in seconds, or null if the platform does not say
 * @param tokenType the platform's name of its kind, or null
 */
public record OAuth2Token(
        @Required @WireName("access_token") Secret accessToken,
        @WireName("expires_in") @Nullable Long expiresIn,
        @WireName("token_type") @Nullable String tokenType) {}
