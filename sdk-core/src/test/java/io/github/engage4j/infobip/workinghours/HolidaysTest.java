package io.github.engage4j.infobip.workinghours;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.error.NotFoundException;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HolidaysTest {

    private static final String HOURS = """
            {"id":"w-1","holidays":[{"id":"h-1","workingHoursId":"w-1","name":"New Year","startDate":"2021-01-01",
            "endDate":"2021-01-02","enabled":true}]}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void deletesWorkingHours(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Working hours has been deleted.\"}");

        Acknowledgement done =
                mode.run(wire.infobip().workingHours().delete("w-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/working-hours/w-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Working hours has been deleted.");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhetherItIsInsideOfWorkingHours(Mode mode) {
        wire.answers(200, "{\"status\":\"OUTSIDE_OF_WORKING_HOURS\"}");

        WorkingHoursStatus status =
                mode.run(wire.infobip().workingHours().getStatus("w-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/working-hours/w-1/status
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(status).isEqualTo(WorkingHoursStatus.OUTSIDE_OF_WORKING_HOURS);
    }

    @ParameterizedTest
    @EnumSource
    void createsAHoliday(Mode mode) {
        wire.answers(200, HOURS);

        WorkingHours hours = mode.run(wire.infobip().workingHours().createHoliday("w-1", holiday()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/working-hours/w-1/holiday
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"New Year","startDate":"2021-01-01","endDate":"2021-01-02","enabled":true}
                """);
        assertThat(hours.holidays())
                .containsExactly(new Holiday("h-1", "w-1", "New Year", "2021-01-01", "2021-01-02", true));
    }

    @ParameterizedTest
    @EnumSource
    void deletesAHoliday(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Holiday has been deleted.\"}");

        Acknowledgement done = mode.run(wire.infobip().workingHours().deleteHoliday("w-1", "h-1"))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/working-hours/w-1/holiday/h-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Holiday has been deleted.");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatAHolidayIsNotThereUnderWhateverStatus(Mode mode) {
        wire.answers(200, """
                {"statusCode":"ERROR","message":"Invalid holidayId 'h-1' given! No such entity exists."}""");

        assertThat(mode.failure(wire.infobip().workingHours().deleteHoliday("w-1", "h-1")))
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessage(
                        "delete-working-hours-holiday failed: HTTP 200 \"Invalid holidayId 'h-1' given! No such entity"
                                + " exists.\" and yet an error by its body (outcome REJECTED, 1 attempt)");
    }

    private static CreateHolidayRequest holiday() {
        return CreateHolidayRequest.builder()
                .name("New Year")
                .startDate(LocalDate.of(2021, 1, 1))
                .endDate(LocalDate.of(2021, 1, 2))
                .enabled(true)
                .build()
                .toBuilder()
                .build();
    }
}
