package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.internal.Arguments;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holiday to create, alone or with its working hours. Its constructor is not API: components get added.
 *
 * @param name its name
 * @param startDate its first day as {@code yyyy-MM-dd}
 * @param endDate its last day as {@code yyyy-MM-dd}
 * @param enabled whether it counts
 */
public record CreateHolidayRequest(
        String name,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Boolean enabled) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        Builder builder = builder().name(name).enabled(enabled);
        builder.startDate = startDate;
        builder.endDate = endDate;
        return builder;
    }

    /** Builds a {@link CreateHolidayRequest}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String startDate;
        private @Nullable String endDate;
        private @Nullable Boolean enabled;

        private Builder() {}

        /** Its name. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Its first day, in the time zone of the working hours. */
        public Builder startDate(@Nullable LocalDate startDate) {
            this.startDate = startDate == null ? null : startDate.toString();
            return this;
        }

        /** Its last day, which is a holiday too. */
        public Builder endDate(@Nullable LocalDate endDate) {
            this.endDate = endDate == null ? null : endDate.toString();
            return this;
        }

        /** Whether it counts. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if the name is missing or blank
         */
        public CreateHolidayRequest build() {
            return new CreateHolidayRequest(Arguments.notBlank("name", name), startDate, endDate, enabled);
        }
    }
}
