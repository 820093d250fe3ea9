package io.github.engage4j.internal.wire;

import io.github.engage4j.api.Json;
import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A token as Keycloak answers it. Nothing in it is required here, since the reader says what is missing.
 *
 * @param accessToken the token
 * @param expiresIn its life in seconds
 * @param refreshToken what the next one is got with; the grant of client credentials gives none
 * @param refreshExpiresIn the life of that in seconds; 0 if it does not expire
 */
public record KeycloakToken(
        @WireName("access_token") @Nullable Secret accessToken,
        @WireName("expires_in") @Nullable Json expiresIn,
        @WireName("refresh_token") @Nullable Secret refreshToken,
        @WireName("refresh_expires_in") @Nullable Json refreshExpiresIn) {

    /** The token's life in seconds; 0 if it does not say one that anyone could read. */
    public long life() {
        return seconds(expiresIn);
    }

    /** The same of the refresh token. */
    public long refreshLife() {
        return seconds(refreshExpiresIn);
    }

    /** A good token is not given up because its life is odd: a fraction, a text, or more than a long holds. */
    private static long seconds(@Nullable Json life) {
        try {
            return life == null ? 0 : (long) Double.parseDouble(String.valueOf(life.tree()));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
