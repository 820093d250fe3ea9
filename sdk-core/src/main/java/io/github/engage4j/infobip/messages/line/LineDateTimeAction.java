package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Lets the customer pick a date or a time. Its constructor is not API: components get added.
 *
 * @param data what comes back beside it
 * @param label what stands on the button, or null
 * @param mode what is picked, or null
 * @param initial what is picked at first, as {@code min}, or null
 * @param max the latest, as {@code min}, or null
 * @param min the earliest: by mode {@code yyyy-MM-ddTHH:mm}, a date or a time, or null
 */
@TypeName("DATETIMEPICKER")
public record LineDateTimeAction(
        @Required String data,
        @Nullable String label,
        @Nullable LineDateTimeMode mode,
        @Nullable String initial,
        @Nullable String max,
        @Nullable String min)
        implements LineAction {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .data(data)
                .label(label)
                .mode(mode)
                .initial(initial)
                .max(max)
                .min(min);
    }

    /** Builds a {@link LineDateTimeAction}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String data;
        private @Nullable String label;
        private @Nullable LineDateTimeMode mode;
        private @Nullable String initial;
        private @Nullable String max;
        private @Nullable String min;

        private Builder() {}

        /** What comes back beside it. Required. */
        public Builder data(@Nullable String data) {
            this.data = data;
            return this;
        }

        /** What stands on the button. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** What is picked. */
        public Builder mode(@Nullable LineDateTimeMode mode) {
            this.mode = mode;
            return this;
        }

        /** What is picked at first, as {@code min}. */
        public Builder initial(@Nullable String initial) {
            this.initial = initial;
            return this;
        }

        /** The latest, as {@code min}. */
        public Builder max(@Nullable String max) {
            this.max = max;
            return this;
        }

        /** The earliest: by mode {@code yyyy-MM-ddTHH:mm}, a date or a time. */
        public Builder min(@Nullable String min) {
            this.min = min;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing or blank
         */
        public LineDateTimeAction build() {
            return new LineDateTimeAction(Arguments.notBlank("data", data), label, mode, initial, max, min);
        }
    }
}
