package io.github.engage4j.internal.http;

import io.github.engage4j.api.Secret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token.
 *
 * @param value its text
 * @param useUntil when to fetch another
 * @param refresh what another is fetched with, or null
 */
public record Token(
        String value, Instant useUntil, @Nullable Refresh refresh) {

    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int MARGIN_PART = 10;

    /** A token that lives so long from an instant on; it is used until shortly before its end. */
    public static Token livingFor(Duration life, Secret value, Instant from) {
        Duration bounded = life.compareTo(LONGEST) < 0 ? life : LONGEST;
        Duration part = bounded.dividedBy(MARGIN_PART);
        Duration margin = part.compareTo(MARGIN) < 0 ? part : MARGIN;
        return new Token(value.reveal(), from.plus(bounded.minus(margin)), null);
    }

    /** The same, after which another can be fetched with a refresh token. */
    public Token with(@Nullable Refresh refreshToken) {
        return new Token(value, useUntil, refreshToken);
    }

    @Override
    public String toString() {
        return "Token[until " + useUntil + "]";
    }

    /**
     * A refresh token.
     *
     * @param token its text
     * @param useUntil when it expires, or null if nobody knows
     */
    public record Refresh(Secret token, @Nullable Instant useUntil) {

        /** A refresh token that lives so many seconds from an instant on; null or not positive if the platform does not say. */
        public static Refresh livingFor(@Nullable Long seconds, Secret token, Instant from) {
            return seconds == null || seconds <= 0
                    ? new Refresh(token, null)
                    : new Refresh(token, from.plusSeconds(Math.min(seconds, LONGEST.toSeconds())));
        }

        /** Whether it is worth trying. */
        public boolean isGoodAt(Instant now) {
            return useUntil == null || now.isBefore(useUntil);
        }
    }
}
