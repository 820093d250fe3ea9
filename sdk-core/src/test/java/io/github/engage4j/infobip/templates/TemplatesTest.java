package io.github.engage4j.infobip.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContentType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    private static final String ANSWER = """
            {"id":"c4391685-b21a-4c21-a470-5453e9382752","name":"Template name","language":"English","languageCode":"en",\
            "channel":"SMS","external":false,"content":"Simple text content","createdAt":"2024-01-01T00:00:00.000+00:00",\
            "updatedAt":"2024-01-01T00:00:00.000+00:00","tags":[{"name":"Template tag",\
            "createdAt":"2024-12-10T00:00:00.000+00:00","updatedAt":"2024-12-10T00:00:00.000+00:00"}],"attachments":[]}""";
    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant TAGGED = Instant.parse("2024-12-10T00:00:00Z");
    private static final Template TEMPLATE = new Template(
            "c4391685-b21a-4c21-a470-5453e9382752",
            "Template name",
            TemplateLanguage.ENGLISH,
            "en",
            MessageChannel.SMS,
            false,
            null,
            Json.of("Simple text content"),
            null,
            List.of(new TemplateTag(null, "Template tag", TAGGED, TAGGED)),
            List.of(),
            NEW_YEAR,
            NEW_YEAR);

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void getsATemplate(Mode mode) {
        wire.answers(200, ANSWER);

        Template template = mode.run(wire.infobip().templates().get("t-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/templates/t-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(template).isEqualTo(TEMPLATE);
    }

    @ParameterizedTest
    @EnumSource
    void listsAllTemplates(Mode mode) {
        wire.answers(200, "{\"templates\":[" + ANSWER + "],\"pagination\":{\"totalItems\":1}}");

        List<Template> templates =
                mode.run(wire.infobip().templates().list()).value().items();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/templates
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(templates).containsExactly(TEMPLATE);
    }

    @Test
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(200, "{\"templates\":[]}");

        wire.infobip()
                .templates()
                .list(ListTemplatesRequest.builder()
                        .channel(MessageChannel.WHATSAPP)
                        .language(TemplateLanguage.ENGLISH_UK)
                        .contentType(MessageContentType.TEXT)
                        .createdAfter(Instant.parse("2026-01-02T03:04:05.006789Z"))
                        .createdBefore(Instant.parse("2026-02-03T00:00:00Z"))
                        .updatedAfter(Instant.parse("2026-01-03T00:00:00Z"))
                        .updatedBefore(Instant.parse("2026-02-04T00:00:00Z"))
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/templates?channel=WHATSAPP&language=English%20%28UK%29&contentType=TEXT\
                &createdAfter=2026-01-02T03%3A04%3A05.006%2B0000&createdBefore=2026-02-03T00%3A00%3A00.000%2B0000\
                &updatedAfter=2026-01-03T00%3A00%3A00.000%2B0000&updatedBefore=2026-02-04T00%3A00%3A00.000%2B0000
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @Test
    void readsAnAttachment() {
        wire.answers(
                200,
                "{\"id\":\"t-1\",\"attachments\":[{\"id\":\"f-1\",\"fileName\":\"a\",\"fileExtension\":\"png\",\"fileSize\":12,"
                        + "\"contentType\":\"image/png\",\"publicLink\":\"https://example.com/a\","
                        + "\"thumbLink\":\"https://example.com/b\",\"uploadedAt\":\"2024-01-01T00:00:00.000+00:00\"}]}");

        assertThat(wire.infobip().templates().get("t-1").execute().attachments())
                .containsExactly(new TemplateAttachment(
                        "f-1",
                        "a",
                        "png",
                        12L,
                        "image/png",
                        "https://example.com/a",
                        "https://example.com/b",
                        NEW_YEAR));
    }

    @Test
    void saysThatThereIsNoSuchTemplate() {
        wire.answers(
                404,
                "{\"requestError\":{\"serviceException\":{\"messageId\":\"NOT_FOUND\",\"text\":\"Invalid id 't-1' given! No such entity exists.\"}}}");

        assertThatThrownBy(() -> wire.infobip().templates().get("t-1").execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = ListTemplatesRequest.builder()
                .channel(MessageChannel.WHATSAPP)
                .language(TemplateLanguage.ENGLISH_UK)
                .contentType(MessageContentType.TEXT)
                .createdAfter(Instant.parse("2026-01-02T03:04:05.006789Z"))
                .createdBefore(Instant.parse("2026-02-03T00:00:00Z"))
                .updatedAfter(Instant.parse("2026-01-03T00:00:00Z"))
                .updatedBefore(Instant.parse("2026-02-04T00:00:00Z"))
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
    }
}
