package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Working hours to create, or to put in the place of some; to change only some, patch them. Its constructor is not API: components get
 * added.
 *
 * @param name its name
 * @param timezone the time zone of the hours
 * @param message the automatic reply
 * @param workWeek the hours of each day
 * @param enabled whether it is used
 * @param isDefault whether it is the default one
 * @param closeConversations whether conversations that are created outside of the hours get closed
 * @param sendAwayMessageEveryOOWHPeriod whether the automatic reply is sent again in each period outside of the hours
 * @param holidays the holidays
 */
public record WorkingHoursRequest(
        String name,
        String timezone,
        String message,
        WorkWeek workWeek,
        @Nullable Boolean enabled,
        @Nullable Boolean isDefault,
        @Nullable Boolean closeConversations,
        @Nullable Boolean sendAwayMessageEveryOOWHPeriod,
        List<CreateHolidayRequest> holidays) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .timezone(timezone)
                .message(message)
                .workWeek(workWeek)
                .enabled(enabled)
                .isDefault(isDefault)
                .closeConversations(closeConversations)
                .sendAwayMessageEveryOOWHPeriod(sendAwayMessageEveryOOWHPeriod)
                .holidays(holidays);
    }

    /** Builds a {@link WorkingHoursRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_MESSAGE = 4000;
        private static final int LONGEST_NAME = 255;

        private @Nullable String name;
        private @Nullable String timezone;
        private @Nullable String message;
        private @Nullable WorkWeek workWeek;
        private @Nullable Boolean enabled;
        private @Nullable Boolean isDefault;
        private @Nullable Boolean closeConversations;
        private @Nullable Boolean sendAwayMessageEveryOOWHPeriod;
        private List<CreateHolidayRequest> holidays = Absent.list();

        private Builder() {}

        /** Its name, at most 255 characters. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The time zone of the hours, as the IANA database names it, such as {@code Europe/Zagreb}. Required. */
        public Builder timezone(@Nullable String timezone) {
            this.timezone = timezone;
            return this;
        }

        /** The automatic reply outside of the hours, at most 4,000 characters. Required. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** The hours of each day. Required. */
        public Builder workWeek(@Nullable WorkWeek workWeek) {
            this.workWeek = workWeek;
            return this;
        }

        /** Whether it is used. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Whether it is the default one. */
        public Builder isDefault(@Nullable Boolean isDefault) {
            this.isDefault = isDefault;
            return this;
        }

        /** Whether conversations that are created outside of the hours get closed. */
        public Builder closeConversations(@Nullable Boolean closeConversations) {
            this.closeConversations = closeConversations;
            return this;
        }

        /**
         * Whether the automatic reply is sent again in each period outside of the hours: so the name says, Infobip does not document it.
         */
        public Builder sendAwayMessageEveryOOWHPeriod(@Nullable Boolean sendAwayMessageEveryOOWHPeriod) {
            this.sendAwayMessageEveryOOWHPeriod = sendAwayMessageEveryOOWHPeriod;
            return this;
        }

        /** The holidays. Whether those of an update replace the ones that are there is not documented. */
        public Builder holidays(List<CreateHolidayRequest> holidays) {
            this.holidays = holidays;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or a text is too long
         */
        public WorkingHoursRequest build() {
            return new WorkingHoursRequest(
                    Arguments.atMost(LONGEST_NAME, "name", Arguments.notBlank("name", name)),
                    Arguments.notBlank("timezone", timezone),
                    Arguments.atMost(LONGEST_MESSAGE, "message", Arguments.notBlank("message", message)),
                    Arguments.required("workWeek", workWeek),
                    enabled,
                    isDefault,
                    closeConversations,
                    sendAwayMessageEveryOOWHPeriod,
                    Absent.copy(holidays));
        }
    }
}
