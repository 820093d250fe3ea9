package io.github.engage4j.internal.wire;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What Expertflow CX answers a login or a refresh. Documented are {@code data.token} after a login and {@code data.access_token} after
 * a refresh; either is taken for both.
 *
 * @param data the tokens
 */
public record LoginAnswer(@Nullable Data data) {

    /** The token, or null if there is none. */
    public @Nullable Secret accessToken() {
        if (data == null) {
            return null;
        }
        return data.token() == null ? data.accessToken() : data.token();
    }

    /** The refresh token, or null if there is none. */
    public @Nullable Secret refreshToken() {
        return data == null ? null : data.refreshToken();
    }

    /**
     * The tokens.
     *
     * @param token the token after a login
     * @param accessToken the token after a refresh
     * @param refreshToken what the next one is got with
     */
    public record Data(
            @Nullable Secret token,
            @WireName("access_token") @Nullable Secret accessToken,
            @WireName("refresh_token") @Nullable Secret refreshToken) {}
}
