package io.github.engage4j.api;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.ExtraHeader;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Options of a single call, given with {@link ApiCall#with}: how long, how often, and what to send besides what the request says.
 * Immutable and thread-safe.
 */
public final class CallOptions {

    private final @Nullable Duration deadline;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable Integer maxAttempts;
    private final Map<String, String> headers;
    private final Map<String, @Nullable Object> bodyMembers;

    private CallOptions(Builder builder) {
        this.deadline = builder.deadline;
        this.attemptTimeout = builder.attemptTimeout;
        this.maxAttempts = builder.maxAttempts;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.bodyMembers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.bodyMembers));
    }

    /** A builder of options that change nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Options that only set how long the call may take over all attempts. */
    public static CallOptions deadline(Duration deadline) {
        return builder().deadline(deadline).build();
    }

    /** The client's policy with what these options set. */
    public RetryPolicy applyTo(RetryPolicy policy) {
        if (deadline == null && attemptTimeout == null && maxAttempts == null) {
            return policy;
        }
        RetryPolicy.Builder builder = policy.toBuilder();
        if (deadline != null) {
            builder.deadline(deadline);
        }
        if (attemptTimeout != null) {
            builder.attemptTimeout(attemptTimeout);
        }
        return maxAttempts == null
                ? builder.build()
                : builder.maxAttempts(maxAttempts).build();
    }

    /** The headers to send besides those of the request. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The members to write into the body besides those of the request. */
    public Map<String, @Nullable Object> bodyMembers() {
        return bodyMembers;
    }

    /** These options, and where both set something, the others'. */
    public CallOptions and(CallOptions others) {
        Builder both = new Builder();
        both.deadline = others.deadline == null ? deadline : others.deadline;
        both.attemptTimeout = others.attemptTimeout == null ? attemptTimeout : others.attemptTimeout;
        both.maxAttempts = others.maxAttempts == null ? maxAttempts : others.maxAttempts;
        both.headers.putAll(headers);
        both.headers.putAll(others.headers);
        both.bodyMembers.putAll(bodyMembers);
        both.bodyMembers.putAll(others.bodyMembers);
        return both.build();
    }

    @Override
    public String toString() {
        return "CallOptions[headers " + headers.keySet() + ", body members " + bodyMembers.keySet() + "]";
    }

    /** Builds {@link CallOptions}. Not thread-safe. */
    public static final class Builder {

        private @Nullable Duration deadline;
        private @Nullable Duration attemptTimeout;
        private @Nullable Integer maxAttempts;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, @Nullable Object> bodyMembers = new LinkedHashMap<>();

        private Builder() {}

        /**
         * How long this call may take over all attempts and the waits between them.
         *
         * @throws IllegalArgumentException if zero or negative
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Arguments.positive("deadline", deadline);
            return this;
        }

        /**
         * How long one attempt may take.
         *
         * @throws IllegalArgumentException if zero or negative
         */
        public Builder attemptTimeout(Duration attemptTimeout) {
            this.attemptTimeout = Arguments.positive("attemptTimeout", attemptTimeout);
            return this;
        }

        /**
         * How many times this call is sent at most; 1 for no retries. It does not make an operation repeatable that is not.
         *
         * @throws IllegalArgumentException if not 1 to 20
         */
        public Builder maxAttempts(int maxAttempts) {
            this.maxAttempts = Arguments.between(1, 20, "maxAttempts", maxAttempts);
            return this;
        }

        /**
         * A header to send; it takes the place of one that the request would send.
         *
         * @throws IllegalArgumentException if the name is not a header name or belongs to the SDK (such as {@code Authorization}, which
         *     follows from the credentials), or if the value is not printable ASCII
         */
        public Builder header(String name, String value) {
            headers.put(ExtraHeader.name(name), ExtraHeader.value(name, value));
            return this;
        }

        /**
         * A member to write at the top of the JSON body, for what the request has no method for; it takes the place of one that the
         * request would write.
         *
         * @param value a {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean}, {@link Json} or null
         */
        public Builder bodyMember(String name, @Nullable Object value) {
            bodyMembers.put(
                    Arguments.notBlank("body member", name),
                    value instanceof Json json ? json.tree() : Json.of(value).tree());
            return this;
        }

        /** The options. */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
