package io.github.engage4j.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token until shortly before it expires. Whoever finds it missing fetches it while the others wait for that one. Thread-safe.
 */
public final class TokenCache {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int MARGIN_PART = 10;

    private final Function<Duration, Token> fetch;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Token current;

    /**
     * A cache.
     *
     * @param fetch fetches a token within a time
     * @param clock says when one has expired
     */
    public TokenCache(Function<Duration, Token> fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    /** A token that is good for a while yet, got within a time. */
    public String token(Duration atMost) {
        Token token = current;
        return token != null && isGood(token) ? token.value() : fetched(atMost);
    }

    /** Forgets a token that was refused, unless another has taken its place already. */
    public void forget(String value) {
        lock.lock();
        try {
            Token token = current;
            if (token != null && token.value().equals(value)) {
                current = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private String fetched(Duration atMost) {
        lockWithin(atMost);
        try {
            Token token = current;
            if (token == null || !isGood(token)) {
                token = fetch.apply(atMost);
                current = token;
            }
            return token.value();
        } finally {
            lock.unlock();
        }
    }

    private void lockWithin(Duration atMost) {
        try {
            if (!lock.tryLock(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TokenTimeoutException("no token came within the deadline");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TokenTimeoutException("interrupted while it waited for a token");
        }
    }

    private boolean isGood(Token token) {
        return clock.instant().isBefore(token.useUntil());
    }

    /**
     * A token.
     *
     * @param value its text
     * @param useUntil when to fetch another
     */
    public record Token(String value, Instant useUntil) {

        /** A token that lives so long from now; it is used until shortly before its end. */
        public static Token livingFor(Duration life, String value, Clock clock) {
            Duration part = life.dividedBy(MARGIN_PART);
            Duration margin = part.compareTo(MARGIN) < 0 ? part : MARGIN;
            return new Token(value, clock.instant().plus(life.minus(margin)));
        }

        @Override
        public String toString() {
            return "Token[until " + useUntil + "]";
        }
    }
}
