package io.github.engage4j.infobip.workinghours;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import io.github.engage4j.spec.OffSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingHoursTest {

    private static final String HOURS = """
            {"id":"w-1","timezone":"Etc/UTC","message":"We're out of office","workWeek":{
            "MONDAY":{"startTime":0,"endTime":1440,"enabled":true},
            "TUESDAY":{"startTime":0,"endTime":1440,"enabled":true},
            "WEDNESDAY":{"startTime":0,"endTime":1440,"enabled":true},
            "THURSDAY":{"startTime":0,"endTime":1440,"enabled":true},
            "FRIDAY":{"startTime":0,"endTime":1440,"enabled":true},
            "SATURDAY":{"startTime":0,"endTime":1440,"enabled":true},
            "SUNDAY":{"startTime":0,"endTime":1440,"enabled":true}},
            "name":"My Working Hours","enabled":true,"isDefault":true,"closeConversations":false,"holidays":[{"id":"h-1",
            "workingHoursId":"w-1","name":"New Year's Day","startDate":"2021-01-01","endDate":"2021-01-01","enabled":true}]}""";

    private static final String PAGE = """
            {"workingHours":[{"id":"w-1","timezone":"Etc/UTC","message":"We're out of office","name":"My UTC Working Hours",
            "enabled":true,"isDefault":true,"closeConversations":false}],
            "pagination":{"totalItems":0,"page":0,"limit":0,"orderBy":"string"}}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsWorkingHoursWithAllThatIsSet(Mode mode) {
        wire.answers(200, HOURS);

        WorkingHours created = mode.run(wire.infobip()
                        .workingHours()
                        .create(WorkingHoursRequest.builder()
                                .name("My Working Hours")
                                .timezone("Etc/UTC")
                                .message("Away")
                                .workWeek(WorkWeek.mondayToFriday(WorkDay.of(LocalTime.of(9, 0), LocalTime.of(17, 0))))
                                .enabled(true)
                                .isDefault(false)
                                .closeConversations(true)
                                .sendAwayMessageEveryOOWHPeriod(false)
                                .holidays(List.of(holiday()))
                                .build()
                                .toBuilder()
                                .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/working-hours
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"My Working Hours","timezone":"Etc/UTC","message":"Away","workWeek":{\
                "MONDAY":{"startTime":540,"endTime":1020,"enabled":true},"TUESDAY":{"startTime":540,"endTime":1020,"enabled":true},\
                "WEDNESDAY":{"startTime":540,"endTime":1020,"enabled":true},"THURSDAY":{"startTime":540,"endTime":1020,"enabled":true},\
                "FRIDAY":{"startTime":540,"endTime":1020,"enabled":true},"SATURDAY":{"startTime":0,"endTime":1440,"enabled":false},\
                "SUNDAY":{"startTime":0,"endTime":1440,"enabled":false}},\
                "enabled":true,"isDefault":false,"closeConversations":true,"sendAwayMessageEveryOOWHPeriod":false,\
                "holidays":[{"name":"New Year","startDate":"2021-01-01","endDate":"2021-01-02","enabled":true}]}
                """);
        assertThat(created).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void getsWorkingHours(Mode mode) {
        wire.answers(200, HOURS);

        WorkingHours hours = mode.run(wire.infobip().workingHours().get("w-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/working-hours/w-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(hours).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void listsWorkingHoursWithoutFilters(Mode mode) {
        wire.answers(200, PAGE);

        Page<WorkingHours> page = mode.run(wire.infobip().workingHours().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/working-hours
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(WorkingHours::name).containsExactly("My UTC Working Hours");
        assertThat(page.items().get(0).workWeek()).isNull();
        assertThat(page.items().get(0).holidays()).isEmpty();
    }

    @Test
    void sendsEachFilterOfWorkingHours() {
        wire.answers(200, PAGE);

        wire.infobip()
                .workingHours()
                .list(ListWorkingHoursRequest.builder()
                        .name("my")
                        .enabled(true)
                        .isDefault(false)
                        .createdAfter(Instant.parse("2026-01-01T00:00:00Z"))
                        .createdBefore(Instant.parse("2026-01-02T00:00:00Z"))
                        .updatedAfter(Instant.parse("2026-01-03T00:00:00Z"))
                        .updatedBefore(Instant.parse("2026-01-04T00:00:00Z"))
                        .limit(999)
                        .page(1)
                        .orderBy("name:asc")
                        .build()
                        .toBuilder()
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/working-hours?name=my&enabled=true&isDefault=false\
                &createdAfter=2026-01-01T00%3A00%3A00.000%2B0000&createdBefore=2026-01-02T00%3A00%3A00.000%2B0000\
                &updatedAfter=2026-01-03T00%3A00%3A00.000%2B0000&updatedBefore=2026-01-04T00%3A00%3A00.000%2B0000\
                &limit=999&page=1&orderBy=name%3Aasc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @ParameterizedTest
    @EnumSource
    void updatesWorkingHours(Mode mode) {
        wire.answers(200, HOURS);

        WorkingHours updated = mode.run(wire.infobip()
                        .workingHours()
                        .update(
                                "w-1",
                                WorkingHoursRequest.builder()
                                        .name("My Working Hours")
                                        .timezone("Etc/UTC")
                                        .message("Away")
                                        .workWeek(WorkWeek.mondayToFriday(
                                                WorkDay.of(LocalTime.of(9, 0), LocalTime.of(17, 0))))
                                        .enabled(true)
                                        .isDefault(false)
                                        .closeConversations(true)
                                        .sendAwayMessageEveryOOWHPeriod(false)
                                        .holidays(List.of(holiday()))
                                        .build()
                                        .toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/working-hours/w-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"My Working Hours","timezone":"Etc/UTC","message":"Away","workWeek":{\
                "MONDAY":{"startTime":540,"endTime":1020,"enabled":true},"TUESDAY":{"startTime":540,"endTime":1020,"enabled":true},\
                "WEDNESDAY":{"startTime":540,"endTime":1020,"enabled":true},"THURSDAY":{"startTime":540,"endTime":1020,"enabled":true},\
                "FRIDAY":{"startTime":540,"endTime":1020,"enabled":true},"SATURDAY":{"startTime":0,"endTime":1440,"enabled":false},\
                "SUNDAY":{"startTime":0,"endTime":1440,"enabled":false}},\
                "enabled":true,"isDefault":false,"closeConversations":true,"sendAwayMessageEveryOOWHPeriod":false,\
                "holidays":[{"name":"New Year","startDate":"2021-01-01","endDate":"2021-01-02","enabled":true}]}
                """);
        assertThat(updated).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    @OffSpec("a patch has what changes; its schema requires what creating them requires")
    void patchesOnlyWhatIsSetOfWorkingHours(Mode mode) {
        wire.answers(200, HOURS);

        WorkingHours patched = mode.run(wire.infobip()
                        .workingHours()
                        .patch(
                                "w-1",
                                PatchWorkingHoursRequest.builder().enabled(false).build().toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PATCH /ccaas/1/working-hours/w-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"enabled":false}
                """);
        assertThat(patched).isEqualTo(read());
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

    private static WorkingHours read() {
        return new WorkingHours(
                "w-1",
                "Etc/UTC",
                "We're out of office",
                WorkWeek.everyDay(WorkDay.allDay()),
                "My Working Hours",
                true,
                true,
                false,
                null,
                List.of(new Holiday("h-1", "w-1", "New Year's Day", "2021-01-01", "2021-01-01", true)));
    }
}
