package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.infobip.templates.ListTemplatesRequest;
import io.github.engage4j.infobip.templates.Template;
import io.github.engage4j.infobip.templates.TemplateLanguage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class TemplateTest {

    @Test
    void templatesAreListedByEachFilterTheNewestFirst(EngageSandbox sandbox, EngageClient client) {
        String older = sandbox.infobip().addTemplate("Greeting", MessageChannel.SMS, "Hello");
        String newer = sandbox.infobip().addTemplate("Farewell", MessageChannel.WHATSAPP, "Goodbye");

        assertThat(ids(client, ListTemplatesRequest.builder())).containsExactly(newer, older);
        assertThat(ids(client, ListTemplatesRequest.builder().channel(MessageChannel.SMS)))
                .containsExactly(older);
        assertThat(ids(client, ListTemplatesRequest.builder().language(TemplateLanguage.ZULU)))
                .isEmpty();
        assertThat(ids(client, ListTemplatesRequest.builder().contentType(MessageContentType.TEXT)))
                .hasSize(2);
        assertThat(ids(client, ListTemplatesRequest.builder().createdBefore(Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void templateIsRead(EngageSandbox sandbox, EngageClient client) {
        String id = sandbox.infobip().addTemplate("Greeting", MessageChannel.SMS, "Hello");

        Template template = client.infobip().templates().get(id).execute();

        assertThat(template.name()).isEqualTo("Greeting");
        assertThat(template.content()).isEqualTo(Json.of("Hello"));
        assertThatThrownBy(() -> client.infobip().templates().get("none").execute())
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessageContaining("HTTP 404 NOT_FOUND");
    }

    private static List<String> ids(EngageClient client, ListTemplatesRequest.Builder request) {
        return client.infobip().templates().list(request.build()).stream()
                .map(Template::id)
                .toList();
    }
}
