package io.github.engage4j.internal.http;

import io.github.engage4j.error.EngageException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token until shortly before it expires. Whoever finds it missing fetches it while the others wait for that one, and for its
 * refusal too: an account that is asked once per waiting call with a wrong password gets locked. Thread-safe.
 */
public final class TokenCache {

    private final TokenSource source;
    private final Timing timing;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicReference<@Nullable Token> current = new AtomicReference<>();
    private volatile @Nullable EngageException refusal;

    /**
     * A cache.
     *
     * @param source fetches tokens
     * @param timing says when one has expired, and how long a caller has waited
     */
    public TokenCache(TokenSource source, Timing timing) {
        this.source = source;
        this.timing = timing;
    }

    /** A token that is good for a while yet, got within a time. */
    public String token(Duration atMost) {
        Token token = current.get();
        return token != null && isGood(token) ? token.value() : fetched(atMost);
    }

    /** Forgets a token that was refused, unless another has taken its place already. */
    public void forget(String value) {
        Token token = current.get();
        if (token != null && token.value().equals(value)) {
            current.compareAndSet(token, null);
        }
    }

    private String fetched(Duration atMost) {
        EngageException before = refusal;
        long began = timing.nanoTime().getAsLong();
        lockWithin(atMost);
        try {
            Token token = current.get();
            return token != null && isGood(token) ? token.value() : fetched(token, before, left(atMost, began));
        } finally {
            lock.unlock();
        }
    }

    /** Fetches a token, unless the platform has refused one since the caller began to wait. */
    private String fetched(@Nullable Token expired, @Nullable EngageException before, Duration atMost) {
        EngageException now = refusal;
        if (now != null && now != before) {
            throw now;
        }
        try {
            Token token = source.fetch(expired, atMost);
            current.set(token);
            refusal = null;
            return token.value();
        } catch (EngageException e) {
            note(e);
            throw e;
        }
    }

    private void note(EngageException failure) {
        if (isRefusal(failure)) {
            refusal = failure;
            current.set(null);
        }
    }

    /** Whether it is the platform's last word, and not a matter of one caller's deadline, or of trying again later. */
    private static boolean isRefusal(EngageException failure) {
        int status = failure.status();
        boolean later = status == 408 || status == 429 || status >= 500;
        return status > 0 && !later && (status >= 300 || failure.getCause() == null);
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

    private Duration left(Duration atMost, long began) {
        long waited = timing.nanoTime().getAsLong() - began;
        return Duration.ofNanos(Math.max(1, atMost.toNanos() - waited));
    }

    private boolean isGood(Token token) {
        return timing.clock().instant().isBefore(token.useUntil());
    }

    /** Fetches tokens; asked by one thread at a time. */
    @FunctionalInterface
    public interface TokenSource {

        /**
         * A token.
         *
         * @param expired the one before, whose time is up; null if there was none, or if it was refused
         * @param atMost how long it may take
         */
        Token fetch(@Nullable Token expired, Duration atMost);
    }
}
