package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.clientWith;
import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.conversations.CreateNoteRequest;
import io.github.engage4j.infobip.conversations.Note;
import io.github.engage4j.infobip.conversations.NoteContent;
import io.github.engage4j.infobip.conversations.NoteType;
import io.github.engage4j.infobip.conversations.NotesApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EngageSandboxExtension.class)
class NoteTest {

    @Test
    void notesAreReadBackAsTheyWereWritten(EngageClient client) {
        NotesApi notes = client.infobip().notes();
        String id = conversation(client);
        String agent = Samples.agent(client, AgentRole.AGENT);

        Note text =
                notes.create(id, CreateNoteRequest.of("Call back").by(agent)).execute();
        Note files = notes.create(id, CreateNoteRequest.of("Two files", List.of("f-1", "f-2")))
                .execute();

        assertThat(text.type()).isEqualTo(NoteType.INTERNAL);
        assertThat(text.agentId()).isEqualTo(agent);
        assertThat(text.content()).isEqualTo(NoteContent.of("Call back"));
        assertThat(files.content().attachments()).extracting("id").containsExactly("f-1", "f-2");
        assertThat(notes.get(id, files.id()).execute()).isEqualTo(files);
        assertThat(notes.list(id).stream()).containsExactlyInAnyOrder(text, files);
    }

    @Test
    void notesBelongToTheirConversation(EngageClient client) {
        NotesApi notes = client.infobip().notes();
        String id = conversation(client);
        String other = conversation(client);
        String note =
                notes.create(id, CreateNoteRequest.of("Call back")).execute().id();

        assertThat(notes.list(other).stream()).isEmpty();
        assertThatThrownBy(() -> notes.get(other, note).execute()).isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notes.get(id, "n-9").execute()).isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notes.list("c-9").execute()).isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> notes.create(id, CreateNoteRequest.of("By nobody").by("a-9"))
                                .execute())
                .isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void noteInATenantsConversationBelongsToTheTenant(EngageSandbox sandbox, EngageClient main) {
        String key = sandbox.infobip().createApiKey(Tenant.of("acme-app"));
        try (EngageClient store = clientWith(sandbox, Credentials.apiKey(key))) {
            String id = conversation(store);
            Note note = main.infobip()
                    .notes()
                    .create(id, CreateNoteRequest.of("From above"))
                    .execute();

            assertThat(store.infobip().notes().list(id).stream()).containsExactly(note);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"content\":5}",
                "{\"content\":{\"text\":[]}}",
                "{\"content\":\"a\",\"type\":\"JIRA_COMMENT\"}"
            })
    void noteThatCannotBeIsAnInvalidBody(String body, EngageSandbox sandbox, EngageClient client) {
        Wire.Reply reply = Wire.post(sandbox, "/ccaas/1/conversations/" + conversation(client) + "/notes", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("requestError", "serviceException", "text"))
                .isEqualTo("Invalid request body.");
    }
}
