package io.github.engage4j.internal.wire;

import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The times in a JSON web token, which is read for them and not verified: that is the gateway's business.
 *
 * @param iat when it was issued, in seconds
 * @param exp when it expires, in seconds
 */
public record JwtTimes(@Nullable Long iat, @Nullable Long exp) {

    /** How long a token lives, whatever this machine's clock says; null if it is no JWT or does not say. */
    public static @Nullable Duration lifeOf(String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 3 ? life(parts[1]) : null;
    }

    private static @Nullable Duration life(String payload) {
        try {
            Buffer json = new Buffer().write(Base64.getUrlDecoder().decode(payload));
            return JsonCodec.EXPERTFLOW.decode(json, JwtTimes.class).life();
        } catch (IOException | RuntimeException noJwt) {
            return null;
        }
    }

    private @Nullable Duration life() {
        return iat == null || exp == null || exp <= iat ? null : Duration.ofSeconds(Math.subtractExact(exp, iat));
    }
}
