package io.github.engage4j.infobip.messages.apple;

import org.jspecify.annotations.Nullable;

/**
 * Which dates can be picked. Its constructor is not API: components get added.
 *
 * @param labelText what stands beside the date, or null
 * @param dateFormat how dates are written, or null
 * @param startDate the date at first, as {@code yyyy-MM-dd}, or null
 * @param minimumDate the earliest, as {@code yyyy-MM-dd}, or null
 * @param maximumDate the latest, as {@code yyyy-MM-dd}, or null
 */
public record AppleDateOptions(
        @Nullable String labelText,
        @Nullable String dateFormat,
        @Nullable String startDate,
        @Nullable String minimumDate,
        @Nullable String maximumDate) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .labelText(labelText)
                .dateFormat(dateFormat)
                .startDate(startDate)
                .minimumDate(minimumDate)
                .maximumDate(maximumDate);
    }

    /** Builds a {@link AppleDateOptions}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String labelText;
        private @Nullable String dateFormat;
        private @Nullable String startDate;
        private @Nullable String minimumDate;
        private @Nullable String maximumDate;

        private Builder() {}

        /** What stands beside the date. */
        public Builder labelText(@Nullable String labelText) {
            this.labelText = labelText;
            return this;
        }

        /** How dates are written. */
        public Builder dateFormat(@Nullable String dateFormat) {
            this.dateFormat = dateFormat;
            return this;
        }

        /** The date at first, as {@code yyyy-MM-dd}. */
        public Builder startDate(@Nullable String startDate) {
            this.startDate = startDate;
            return this;
        }

        /** The earliest, as {@code yyyy-MM-dd}. */
        public Builder minimumDate(@Nullable String minimumDate) {
            this.minimumDate = minimumDate;
            return this;
        }

        /** The latest, as {@code yyyy-MM-dd}. */
        public Builder maximumDate(@Nullable String maximumDate) {
            this.maximumDate = maximumDate;
            return this;
        }

        /** What was set, as a value of its own. */
        public AppleDateOptions build() {
            return new AppleDateOptions(labelText, dateFormat, startDate, minimumDate, maximumDate);
        }
    }
}
