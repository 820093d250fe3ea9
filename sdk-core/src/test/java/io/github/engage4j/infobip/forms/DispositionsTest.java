package io.github.engage4j.infobip.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.error.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionsTest {

    private static final String FILLED_IN = """
            {"conversationId":"c-1","formId":"f-1","fields":[{"fieldId":"fi-1","dispositionId":"d-1","dispositionValue":"inquiry"},
            {"fieldId":"fi-2","dispositionId":"d-2","dispositionValue":null}]}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void getsWhatWasFilledIn(Mode mode) {
        wire.answers(200, FILLED_IN);

        ConversationForm form =
                mode.run(wire.infobip().forms().getDispositions("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversations/c-1/form
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(form)
                .isEqualTo(new ConversationForm(
                        "c-1",
                        "f-1",
                        List.of(new Disposition("fi-1", "d-1", "inquiry"), new Disposition("fi-2", "d-2", null))));
    }

    @Test
    void getsWhatWasFilledInOneForm() {
        wire.answers(200, FILLED_IN);

        wire.infobip().forms().getDispositions("c-1", "f-1").execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversations/c-1/form?formId=f-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void nothingFilledInIsNotFound() {
        wire.answers(404, """
                {"requestError":{"serviceException":{"messageId":"NOT_FOUND","text":"No dispositions for conversationId c-1."}}}""");

        assertThatThrownBy(() -> wire.infobip().forms().getDispositions("c-1").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No dispositions for conversationId c-1.");
    }

    @ParameterizedTest
    @EnumSource
    void fillsIn(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Disposition updated successfully.\"}");

        Acknowledgement done = mode.run(wire.infobip()
                        .forms()
                        .upsertDispositions(
                                "c-1",
                                UpsertDispositionsRequest.of(
                                        DispositionRequest.of("fi-1", "inquiry"), DispositionRequest.of("fi-2", ""))))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/2/conversations/c-1/form
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"fields":[{"fieldId":"fi-1","value":"inquiry"},{"fieldId":"fi-2","value":""}]}
                """);
        assertThat(done.message()).isEqualTo("Disposition updated successfully.");
    }

    @ParameterizedTest
    @EnumSource
    void deletesWhatWasFilledInOneField(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Disposition deleted successfully.\"}");

        Acknowledgement done =
                mode.run(wire.infobip().forms().deleteDisposition("c-1", "d-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/2/conversations/c-1/form/d-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Disposition deleted successfully.");
    }

    @ParameterizedTest
    @EnumSource
    void assignsAForm(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Form successfully assigned.\"}");

        Acknowledgement done =
                mode.run(wire.infobip().forms().assign("c-1", "f 1")).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/2/conversations/c-1/form/assign?formId=f%201
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Form successfully assigned.");
    }

    @ParameterizedTest
    @EnumSource
    void unassignsAForm(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Form successfully un-assigned.\"}");

        Acknowledgement done = mode.run(wire.infobip().forms().unassign("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/2/conversations/c-1/form/unassign
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Form successfully un-assigned.");
    }

    @Test
    void refusesBadInput() {
        refused("formId must not be blank", () -> wire.infobip().forms().assign("c-1", " "));
        refused("formId is required", () -> wire.infobip().forms().getDispositions("c-1", null));
        refused("fieldId is required", () -> DispositionRequest.of(null, "x"));
        refused(
                "value must have at most 5000 characters, but has 5001",
                () -> DispositionRequest.of("fi-1", "x".repeat(5001)));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
