package io.github.engage4j.infobip.workinghours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WorkWeekTest {

    @Test
    void dayThatIsNotSetIsOff() {
        WorkDay monday = WorkDay.of(LocalTime.of(8, 30), LocalTime.MIDNIGHT);

        WorkWeek week = WorkWeek.builder().day(DayOfWeek.MONDAY, monday).build().toBuilder()
                .build();

        assertThat(monday).isEqualTo(new WorkDay(510, 1440, true));
        assertThat(week.day(DayOfWeek.MONDAY)).isEqualTo(monday);
        assertThat(week.day(DayOfWeek.TUESDAY)).isEqualTo(new WorkDay(0, 1440, false));
    }

    @Test
    void dayThatThePlatformDidNotSendIsOffInTheBuilder() {
        WorkWeek week = new WorkWeek(WorkDay.allDay(), null, null, null, null, null, null);

        assertThat(week.toBuilder().build())
                .isEqualTo(WorkWeek.builder()
                        .day(DayOfWeek.MONDAY, WorkDay.allDay())
                        .build());
    }

    @Test
    void refusesBadInput() {
        refused(
                "a day must end after its start, but is 09:00 to 08:59",
                () -> WorkDay.of(LocalTime.of(9, 0), LocalTime.of(8, 59)));
        refused("hours is required", () -> WorkWeek.everyDay(null));
        refused("workWeek is required", () -> hours().workWeek(null).build());
        refused("timezone must not be blank", () -> hours().timezone("").build());
        refused(
                "message must have at most 4000 characters, but has 4001",
                () -> hours().message("x".repeat(4001)).build());
        refused(
                "name must have at most 255 characters, but has 256",
                () -> hours().name("x".repeat(256)).build());
        refused(
                "name must have at most 255 characters, but has 256",
                () -> PatchWorkingHoursRequest.builder().name("x".repeat(256)).build());
        refused("name is required", () -> CreateHolidayRequest.builder().build());
        refused(
                "limit must be 1 to 999, but is 1000",
                () -> ListWorkingHoursRequest.builder().limit(1000).build());
    }

    private static WorkingHoursRequest.Builder hours() {
        return WorkingHoursRequest.builder()
                .name("Office")
                .timezone("Etc/UTC")
                .message("Away")
                .workWeek(WorkWeek.everyDay(WorkDay.allDay()));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
