package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.WireName;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hours of each day of the week, which the specification calls a list but whose examples have a member for each day. Its
 * constructor is not API: components get added.
 *
 * @param monday the hours of Monday
 * @param tuesday the hours of Tuesday
 * @param wednesday the hours of Wednesday
 * @param thursday the hours of Thursday
 * @param friday the hours of Friday
 * @param saturday the hours of Saturday
 * @param sunday the hours of Sunday
 */
public record WorkWeek(
        @WireName("MONDAY") @Nullable WorkDay monday,
        @WireName("TUESDAY") @Nullable WorkDay tuesday,
        @WireName("WEDNESDAY") @Nullable WorkDay wednesday,
        @WireName("THURSDAY") @Nullable WorkDay thursday,
        @WireName("FRIDAY") @Nullable WorkDay friday,
        @WireName("SATURDAY") @Nullable WorkDay saturday,
        @WireName("SUNDAY") @Nullable WorkDay sunday) {

    /** The same hours on every day. */
    public static WorkWeek everyDay(WorkDay hours) {
        Builder week = builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.day(day, hours);
        }
        return week.build();
    }

    /** The same hours from Monday to Friday, and none on Saturday and Sunday. */
    public static WorkWeek mondayToFriday(WorkDay hours) {
        return everyDay(hours).toBuilder()
                .day(DayOfWeek.SATURDAY, WorkDay.off())
                .day(DayOfWeek.SUNDAY, WorkDay.off())
                .build();
    }

    /** A builder of a week without work. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this week's days. */
    public Builder toBuilder() {
        Builder week = builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            WorkDay hours = day(day);
            week.day(day, hours == null ? WorkDay.off() : hours);
        }
        return week;
    }

    /** The hours of a day, or null if the platform sent none. */
    public @Nullable WorkDay day(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> monday;
            case TUESDAY -> tuesday;
            case WEDNESDAY -> wednesday;
            case THURSDAY -> thursday;
            case FRIDAY -> friday;
            case SATURDAY -> saturday;
            case SUNDAY -> sunday;
        };
    }

    /** Builds a {@link WorkWeek}. Not thread-safe. */
    public static final class Builder {

        private final Map<DayOfWeek, WorkDay> days = new EnumMap<>(DayOfWeek.class);

        private Builder() {}

        /** The hours of a day. A day that is not set is {@link WorkDay#off()}, because the platform wants all seven. */
        public Builder day(DayOfWeek day, WorkDay hours) {
            days.put(Arguments.required("day", day), Arguments.required("hours", hours));
            return this;
        }

        /** The week. */
        public WorkWeek build() {
            return new WorkWeek(
                    hours(DayOfWeek.MONDAY),
                    hours(DayOfWeek.TUESDAY),
                    hours(DayOfWeek.WEDNESDAY),
                    hours(DayOfWeek.THURSDAY),
                    hours(DayOfWeek.FRIDAY),
                    hours(DayOfWeek.SATURDAY),
                    hours(DayOfWeek.SUNDAY));
        }

        private WorkDay hours(DayOfWeek day) {
            return days.getOrDefault(day, WorkDay.off());
        }
    }
}
