package io.github.engage4j.infobip.webforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.infobip.conversations.ConversationChannel;
import io.github.engage4j.spec.OffSpec;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebFormsTest {

    private static final String FORM = """
            {"id":"wf-1","name":"Test WebForm","channel":"EMAIL","destination":"destination@email.test",
            "url":"/ccaas/1/web-forms/wf-1/post","enabled":true,"createdAt":"2023-12-01T00:00:00.000+00:00",
            "updatedAt":"2023-12-02T00:00:00.000+00:00","tagIds":["ta-1","ta-2"]}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAWebForm(Mode mode) {
        wire.answers(200, FORM);

        WebForm created = mode.run(wire.infobip()
                        .webForms()
                        .create(form().build().toBuilder().build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/web-forms
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"Test WebForm","channel":"EMAIL","destination":"destination@email.test","url":"/post","enabled":true,"tagIds":["ta-1"]}
                """);
        assertThat(created).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void getsAWebForm(Mode mode) {
        wire.answers(200, FORM);

        WebForm form = mode.run(wire.infobip().webForms().get("wf-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/web-forms/wf-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(form).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void updatesAWebForm(Mode mode) {
        wire.answers(200, FORM);

        WebForm updated = mode.run(wire.infobip()
                        .webForms()
                        .update(
                                "wf-1",
                                WebFormRequest.builder()
                                        .name("Test WebForm")
                                        .channel(ConversationChannel.EMAIL)
                                        .destination("destination@email.test")
                                        .url("/post")
                                        .enabled(true)
                                        .tagIds(List.of("ta-1"))
                                        .build()
                                        .toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/web-forms/wf-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"Test WebForm","channel":"EMAIL","destination":"destination@email.test","url":"/post","enabled":true,"tagIds":["ta-1"]}
                """);
        assertThat(updated).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    @OffSpec("a patch has what changes; its schema requires what creating one requires")
    void patchesOnlyWhatIsSetOfAWebForm(Mode mode) {
        wire.answers(200, FORM);

        WebForm patched = mode.run(wire.infobip()
                        .webForms()
                        .patch(
                                "wf-1",
                                PatchWebFormRequest.builder().enabled(false).build().toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PATCH /ccaas/1/web-forms/wf-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"enabled":false}
                """);
        assertThat(patched).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void deletesAWebFormThoughTheAnswerIsEmpty(Mode mode) {
        wire.answers(200, "");

        Acknowledgement done =
                mode.run(wire.infobip().webForms().delete("wf-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/web-forms/wf-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void submitsAWebForm(Mode mode) {
        wire.answers(200, "{\"conversationId\":\"c-1\"}");

        WebFormSubmission submission = mode.run(wire.infobip()
                        .webForms()
                        .submit(
                                "wf-1",
                                submission()
                                        .subject("Order 5")
                                        .cc(List.of("cc@email.test"))
                                        .attachmentIds(List.of("at-1"))
                                        .build()
                                        .toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/web-forms/wf-1/submissions
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"from":"customer@email.test","subject":"Order 5","cc":["cc@email.test"],"content":"Where is it?","attachmentIds":["at-1"]}
                """);
        assertThat(submission).isEqualTo(new WebFormSubmission("c-1"));
    }

    @Test
    void submitsNoMoreThanIsSet() {
        wire.answers(200, "{\"conversationId\":\"c-1\"}");

        wire.infobip().webForms().submit("wf-1", submission().build()).execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/web-forms/wf-1/submissions
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"from":"customer@email.test","content":"Where is it?"}
                """);
    }

    @Test
    void refusesBadInput() {
        refused("name is required", () -> form().name(null).build());
        refused("channel is required", () -> form().channel(null).build());
        refused("destination must not be blank", () -> form().destination(" ").build());
        refused("enabled is required", () -> form().enabled(null).build());
        refused(
                "name must not be blank",
                () -> PatchWebFormRequest.builder().name("").build());
        refused("from must not be blank", () -> submission().from("").build());
        refused("content is required", () -> submission().content(null).build());
    }

    private static WebFormRequest.Builder form() {
        return WebFormRequest.builder()
                .name("Test WebForm")
                .channel(ConversationChannel.EMAIL)
                .destination("destination@email.test")
                .url("/post")
                .enabled(true)
                .tagIds(List.of("ta-1"));
    }

    private static SubmitWebFormRequest.Builder submission() {
        return SubmitWebFormRequest.builder().from("customer@email.test").content("Where is it?");
    }

    private static WebForm read() {
        return new WebForm(
                "wf-1",
                "Test WebForm",
                ConversationChannel.EMAIL,
                "destination@email.test",
                "/ccaas/1/web-forms/wf-1/post",
                true,
                List.of("ta-1", "ta-2"),
                Instant.parse("2023-12-01T00:00:00Z"),
                Instant.parse("2023-12-02T00:00:00Z"));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
