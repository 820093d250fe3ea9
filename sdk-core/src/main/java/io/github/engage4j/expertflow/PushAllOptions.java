package io.github.engage4j.expertflow;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.internal.Arguments;

/** How many activities are pushed. Immutable; made by its builder. */
public final class PushAllOptions {

    /** Eight at a time, and nobody listens. */
    public static final PushAllOptions DEFAULT = builder().build();

    private static final int MOST_AT_A_TIME = 256;
    private static final int AHEAD_OF_EACH = 16;
    private static final int MOST_AHEAD = 1_000_000;

    private final int concurrency;
    private final int readAhead;
    private final PushListener listener;
    private final CallOptions callOptions;

    private PushAllOptions(Builder builder) {
        this.concurrency = builder.concurrency;
        this.readAhead = builder.readAhead == 0
                ? builder.concurrency * AHEAD_OF_EACH
                : Arguments.between(builder.concurrency, MOST_AHEAD, "readAhead", builder.readAhead);
        this.listener = builder.listener;
        this.callOptions = builder.callOptions;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    int concurrency() {
        return concurrency;
    }

    int readAhead() {
        return readAhead;
    }

    PushListener listener() {
        return listener;
    }

    CallOptions callOptions() {
        return callOptions;
    }

    /** Builds {@link PushAllOptions}. Not thread-safe. */
    public static final class Builder {

        private int concurrency = 8;
        private int readAhead;
        private PushListener listener = PushListener.NONE;
        private CallOptions callOptions = CallOptions.builder().build();

        private Builder() {}

        /**
         * How many activities are on their way at a time, 1 to 256; not more than the client's own concurrency are. Default 8. Expertflow
         * documents no limit.
         */
        public Builder concurrency(int activities) {
            this.concurrency = Arguments.between(1, MOST_AT_A_TIME, "concurrency", activities);
            return this;
        }

        /**
         * How many activities are held at most, those that wait for one of their conversation included: the higher it is, the less many
         * activities of one conversation in a row hold up the others. At least the concurrency, at most 1,000,000. Default sixteen times
         * the concurrency.
         */
        public Builder readAhead(int activities) {
            this.readAhead = Arguments.between(1, MOST_AHEAD, "readAhead", activities);
            return this;
        }

        /** Is told of each activity before it is sent and after it has ended. Default {@link PushListener#NONE}. */
        public Builder listener(PushListener listener) {
            this.listener = Arguments.required("listener", listener);
            return this;
        }

        /** Options of each push, such as its deadline. Default none. */
        public Builder callOptions(CallOptions callOptions) {
            this.callOptions = Arguments.required("callOptions", callOptions);
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException if fewer activities may be held than are pushed at a time
         */
        public PushAllOptions build() {
            return new PushAllOptions(this);
        }
    }
}
