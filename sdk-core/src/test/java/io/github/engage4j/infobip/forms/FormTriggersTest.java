package io.github.engage4j.infobip.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTriggersTest {

    private static final String TRIGGER = """
            {"id":"t-1","title":"AJ Queue","expression":{"$neq":{"queue":"AJ Queue"}},"orderIndex":2,"isEnabled":true,"formId":"f-1",
            "timesTriggered":149}""";

    private static final String PAGE = """
            {"items":[{"id":"t-1","title":"AJ Queue","expression":{"$neq":{"queue":"AJ Queue"}},"orderIndex":2,"isEnabled":true,"formId":"f-1",
            "timesTriggered":149}],
            "pagination":{"totalItems":1,"page":0,"limit":10,"orderBy":{"property":"id","direction":"ASC"}}}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsATrigger(Mode mode) {
        wire.answers(200, TRIGGER);

        Trigger created = mode.run(wire.infobip()
                        .formTriggers()
                        .create(trigger().build().toBuilder().build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/2/conversation-forms/triggers
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"title":"AJ Queue","expression":{"$neq":{"queue":"AJ Queue"}},"isEnabled":true,"formId":"f-1"}
                """);
        assertThat(created).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void getsATrigger(Mode mode) {
        wire.answers(200, TRIGGER);

        Trigger trigger = mode.run(wire.infobip().formTriggers().get("t-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversation-forms/triggers/t-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(trigger).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void listsTriggersWithoutFilters(Mode mode) {
        wire.answers(200, PAGE);

        Page<Trigger> page = mode.run(wire.infobip().formTriggers().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversation-forms/triggers
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).containsExactly(read());
    }

    @Test
    void sendsEachFilterOfTriggers() {
        wire.answers(200, PAGE);

        wire.infobip()
                .formTriggers()
                .list(ListTriggersRequest.builder().title("AJ").limit(1).page(0).orderBy("id:asc").build().toBuilder()
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversation-forms/triggers?title=AJ&limit=1&page=0&orderBy=id%3Aasc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @ParameterizedTest
    @EnumSource
    void updatesATrigger(Mode mode) {
        wire.answers(200, TRIGGER);

        Trigger updated = mode.run(wire.infobip()
                        .formTriggers()
                        .update(
                                "t-1",
                                UpdateTriggerRequest.builder()
                                        .title("AJ Queue")
                                        .expression(Json.parse("{\"$neq\":{\"queue\":\"AJ Queue\"}}"))
                                        .orderIndex(2)
                                        .isEnabled(true)
                                        .formId("f-1")
                                        .build()
                                        .toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/2/conversation-forms/triggers/t-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"title":"AJ Queue","expression":{"$neq":{"queue":"AJ Queue"}},"orderIndex":2,"isEnabled":true,"formId":"f-1"}
                """);
        assertThat(updated).isEqualTo(read());
    }

    @Test
    void updatesATriggerFromWhatItIs() {
        wire.answers(200, TRIGGER);

        wire.infobip()
                .formTriggers()
                .update("t-1", UpdateTriggerRequest.from(read()).orderIndex(0).build())
                .execute();

        assertThat(wire.taken()).endsWith("""

                {"title":"AJ Queue","expression":{"$neq":{"queue":"AJ Queue"}},"orderIndex":0,"isEnabled":true,"formId":"f-1"}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void patchesOnlyWhatIsSetOfATrigger(Mode mode) {
        wire.answers(200, TRIGGER);

        Trigger patched = mode.run(wire.infobip()
                        .formTriggers()
                        .patch(
                                "t-1",
                                PatchTriggerRequest.builder().orderIndex(2).build().toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PATCH /ccaas/2/conversation-forms/triggers/t-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"orderIndex":2}
                """);
        assertThat(patched).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void deletesATrigger(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Trigger deleted successfully.\"}");

        Acknowledgement done =
                mode.run(wire.infobip().formTriggers().delete("t-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/2/conversation-forms/triggers/t-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Trigger deleted successfully.");
    }

    @Test
    void refusesBadInput() {
        refused("title must not be blank", () -> trigger().title("").build());
        refused("formId is required", () -> trigger().formId(null).build());
        refused(
                "expression is required",
                () -> trigger().expression((Json) null).build());
        refused(
                "orderIndex must be 0 to 2147483647, but is -1",
                () -> PatchTriggerRequest.builder().orderIndex(-1).build());
        refused(
                "formId must not be blank",
                () -> PatchTriggerRequest.builder().formId(" ").build());
    }

    private static CreateTriggerRequest.Builder trigger() {
        return CreateTriggerRequest.builder()
                .title("AJ Queue")
                .expression(Map.of("$neq", Map.of("queue", "AJ Queue")))
                .isEnabled(true)
                .formId("f-1");
    }

    private static Trigger read() {
        return new Trigger(
                "t-1", "AJ Queue", Json.of(Map.of("$neq", Map.of("queue", "AJ Queue"))), 2, true, "f-1", 149);
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
