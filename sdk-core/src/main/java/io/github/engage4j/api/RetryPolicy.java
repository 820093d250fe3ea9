package io.github.engage4j.api;

import io.github.engage4j.internal.Arguments;
import java.time.Duration;

/**
 * How long a call may take, and how often it is tried. What is tried again at all is not a setting: it follows from the operation
 * (see {@code docs/delivery-contract.md}). Immutable and thread-safe.
 */
public final class RetryPolicy {

    private static final RetryPolicy DEFAULTS = builder().build();

    private final int maxAttempts;
    private final Duration deadline;
    private final Duration attemptTimeout;
    private final Duration baseDelay;
    private final Duration maxDelay;
    private final int budget;

    private RetryPolicy(Builder builder) {
        this.maxAttempts = builder.maxAttempts;
        this.deadline = builder.deadline;
        this.attemptTimeout = builder.attemptTimeout;
        this.baseDelay = builder.baseDelay;
        this.maxDelay = builder.maxDelay;
        this.budget = builder.budget;
    }

    /** The policy of a client that sets none: each setting as its builder method says. */
    public static RetryPolicy defaults() {
        return DEFAULTS;
    }

    /** A builder that starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this policy. */
    public Builder toBuilder() {
        return new Builder()
                .maxAttempts(maxAttempts)
                .deadline(deadline)
                .attemptTimeout(attemptTimeout)
                .delay(baseDelay, maxDelay)
                .budget(budget);
    }

    /** How many times a call is sent at most, the first time included. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** How long a call may take over all attempts and the waits between them. */
    public Duration deadline() {
        return deadline;
    }

    /** How long one attempt may take. */
    public Duration attemptTimeout() {
        return attemptTimeout;
    }

    /** The longest wait before the second attempt; it doubles with each further one. */
    public Duration baseDelay() {
        return baseDelay;
    }

    /** The longest wait before any attempt, unless the platform asks for a longer one. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /** How many retries the client has in hand. */
    public int budget() {
        return budget;
    }

    /** Builds a {@link RetryPolicy}. Not thread-safe. */
    public static final class Builder {

        private int maxAttempts = 3;
        private Duration deadline = Duration.ofSeconds(60);
        private Duration attemptTimeout = Duration.ofSeconds(30);
        private Duration baseDelay = Duration.ofMillis(200);
        private Duration maxDelay = Duration.ofSeconds(10);
        private int budget = 100;

        private Builder() {}

        /**
         * How many times a call is sent at most, the first time included; 1 for no retries. Default 3. A call whose fetched token is
         * refused with 401 is sent once more all the same, with another.
         *
         * @throws IllegalArgumentException if not 1 to 20
         */
        public Builder maxAttempts(int maxAttempts) {
            this.maxAttempts = Arguments.between(1, 20, "maxAttempts", maxAttempts);
            return this;
        }

        /**
         * How long a call may take over all attempts and the waits between them. Default 60 s.
         *
         * @throws IllegalArgumentException if zero or negative
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Arguments.positive("deadline", deadline);
            return this;
        }

        /**
         * How long one attempt may take, from looking up the host to the last byte of the answer. Default 30 s.
         *
         * @throws IllegalArgumentException if zero or negative
         */
        public Builder attemptTimeout(Duration attemptTimeout) {
            this.attemptTimeout = Arguments.positive("attemptTimeout", attemptTimeout);
            return this;
        }

        /**
         * The waits between attempts: each is a random part of a bound that starts at the base and doubles up to the maximum. A
         * platform's {@code Retry-After} takes the place of such a wait. Default 200 ms and 10 s.
         *
         * @throws IllegalArgumentException if either is zero or negative
         */
        public Builder delay(Duration base, Duration max) {
            this.baseDelay = Arguments.positive("delay base", base);
            this.maxDelay = Arguments.positive("delay max", max);
            return this;
        }

        /**
         * How many retries a client may have in hand: each retry takes one, each call that succeeds gives back a tenth of one. With
         * none in hand calls fail at their first failure, so that a platform in trouble is not sent a multiple of its load. It is one
         * for all calls of a client: set with {@link CallOptions}, it has no effect. Default 100.
         *
         * @throws IllegalArgumentException if not 0 to 1,000,000
         */
        public Builder budget(int retries) {
            this.budget = Arguments.between(0, 1_000_000, "budget", retries);
            return this;
        }

        /** The policy. */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
