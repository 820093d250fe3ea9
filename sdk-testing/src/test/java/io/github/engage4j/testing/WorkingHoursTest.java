package io.github.engage4j.testing;

import static io.github.engage4j.infobip.workinghours.WorkingHoursStatus.INSIDE_OF_WORKING_HOURS;
import static io.github.engage4j.infobip.workinghours.WorkingHoursStatus.OUTSIDE_OF_WORKING_HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.workinghours.CreateHolidayRequest;
import io.github.engage4j.infobip.workinghours.ListWorkingHoursRequest;
import io.github.engage4j.infobip.workinghours.PatchWorkingHoursRequest;
import io.github.engage4j.infobip.workinghours.WorkDay;
import io.github.engage4j.infobip.workinghours.WorkWeek;
import io.github.engage4j.infobip.workinghours.WorkingHours;
import io.github.engage4j.infobip.workinghours.WorkingHoursApi;
import io.github.engage4j.infobip.workinghours.WorkingHoursRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock starts on Thursday, 1 January 2026, at noon UTC. */
class WorkingHoursTest {

    private static final WorkDay NINE_TO_FIVE = WorkDay.of(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final EngageClient client = sandbox.client();
    private final WorkingHoursApi api = client.infobip().workingHours();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void statusFollowsTheClock() {
        String id = create("Etc/UTC").id();

        assertThat(api.getStatus(id).execute()).isEqualTo(INSIDE_OF_WORKING_HOURS);
        clock.advance(Duration.ofHours(5));
        assertThat(api.getStatus(id).execute()).isEqualTo(OUTSIDE_OF_WORKING_HOURS);
        clock.advance(Duration.ofHours(16));
        assertThat(api.getStatus(id).execute()).as("Friday at nine").isEqualTo(INSIDE_OF_WORKING_HOURS);
        clock.advance(Duration.ofDays(1));
        assertThat(api.getStatus(id).execute()).as("Saturday").isEqualTo(OUTSIDE_OF_WORKING_HOURS);
    }

    @Test
    void statusFollowsTheTimeZone() {
        assertThat(api.getStatus(create("America/New_York").id()).execute()).isEqualTo(OUTSIDE_OF_WORKING_HOURS);
        assertThat(api.getStatus(create("Europe/Zagreb").id()).execute()).isEqualTo(INSIDE_OF_WORKING_HOURS);
    }

    @Test
    void holidayIsOutsideAndItsEndIsAHolidayToo() {
        String id = create("Etc/UTC").id();
        WorkingHours hours = api.createHoliday(id, holiday(true)).execute();

        assertThat(hours.holidays()).hasSize(1);
        assertThat(hours.holidays().get(0).workingHoursId()).isEqualTo(id);
        assertThat(api.getStatus(id).execute()).isEqualTo(OUTSIDE_OF_WORKING_HOURS);
        clock.advance(Duration.ofDays(1));
        assertThat(api.getStatus(id).execute()).isEqualTo(OUTSIDE_OF_WORKING_HOURS);

        api.deleteHoliday(id, String.valueOf(hours.holidays().get(0).id())).execute();
        assertThat(api.getStatus(id).execute()).isEqualTo(INSIDE_OF_WORKING_HOURS);
        assertThat(api.get(id).execute().holidays()).isEmpty();
    }

    @Test
    void disabledHolidayAndDisabledHoursDoNotCount() {
        String id = create("Etc/UTC").id();
        api.createHoliday(id, holiday(false)).execute();
        assertThat(api.getStatus(id).execute()).isEqualTo(INSIDE_OF_WORKING_HOURS);

        clock.advance(Duration.ofHours(10));
        api.patch(id, PatchWorkingHoursRequest.builder().enabled(false).build()).execute();
        assertThat(api.getStatus(id).execute()).isEqualTo(INSIDE_OF_WORKING_HOURS);
    }

    @Test
    void patchKeepsWhatItDoesNotMentionAndUpdateDoesNot() {
        String id = create("Etc/UTC").id();
        api.createHoliday(id, holiday(true)).execute();

        WorkingHours patched = api.patch(
                        id, PatchWorkingHoursRequest.builder().name("Night").build())
                .execute();
        assertThat(patched.name()).isEqualTo("Night");
        assertThat(patched.workWeek()).isEqualTo(WorkWeek.mondayToFriday(NINE_TO_FIVE));
        assertThat(patched.holidays()).hasSize(1);

        WorkingHours updated = api.update(
                        id,
                        WorkingHoursRequest.builder()
                                .name("Day")
                                .timezone("Etc/UTC")
                                .message("Away")
                                .workWeek(WorkWeek.everyDay(WorkDay.allDay()))
                                .build())
                .execute();
        assertThat(updated.holidays()).isEmpty();
        assertThat(updated.id()).isEqualTo(id);
        assertThat(api.get(id).execute()).isEqualTo(updated);
    }

    @Test
    void listFiltersAndLeavesDaysAndHolidaysOut() {
        WorkingHours first = create("Etc/UTC");
        clock.advance(Duration.ofMinutes(1));
        WorkingHours second = create("Europe/Zagreb");

        assertThat(api.list(ListWorkingHoursRequest.builder()
                                .name("OFFICE IN ETC")
                                .enabled(true)
                                .build())
                        .execute()
                        .items())
                .singleElement()
                .satisfies(found -> assertThat(found.id()).isEqualTo(first.id()))
                .satisfies(found -> assertThat(found.workWeek()).isNull());
        assertThat(
                        api
                                .list(ListWorkingHoursRequest.builder()
                                        .createdAfter(clock.instant().minusSeconds(1))
                                        .build())
                                .stream())
                .extracting(WorkingHours::id)
                .containsExactly(second.id());
    }

    @Test
    void deletedHoursAreNotFound() {
        String id = create("Etc/UTC").id();
        api.delete(id).execute();

        assertThatThrownBy(() -> api.get(id).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Invalid id '" + id + "' given! No such entity exists.");
        assertThatThrownBy(() -> api.getStatus(id).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void weekWithoutAllDaysAndUnknownTimeZoneAreRefused() {
        String rest = "\"name\":\"a\",\"message\":\"b\",";
        for (String body : List.of(
                "{" + rest + "\"timezone\":\"Etc/UTC\",\"workWeek\":{}}",
                "{" + rest + "\"timezone\":\"Mars\"}",
                "{" + rest + "\"timezone\":\"Etc/UTC\"}",
                "{\"holidays\":[{\"name\":\"x\",\"startDate\":\"tomorrow\"}]}")) {
            assertThat(Wire.post(sandbox, "/ccaas/1/working-hours", body).status())
                    .isEqualTo(400);
        }
    }

    private WorkingHours create(String timezone) {
        return api.create(WorkingHoursRequest.builder()
                        .name("Office in " + timezone)
                        .timezone(timezone)
                        .message("Away")
                        .workWeek(WorkWeek.mondayToFriday(NINE_TO_FIVE))
                        .enabled(true)
                        .build())
                .execute();
    }

    private static CreateHolidayRequest holiday(boolean enabled) {
        return CreateHolidayRequest.builder()
                .name("New Year")
                .startDate(LocalDate.of(2026, 1, 1))
                .endDate(LocalDate.of(2026, 1, 2))
                .enabled(enabled)
                .build();
    }
}
