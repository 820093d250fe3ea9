package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotesTest {

    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");
    private static final String TEXT = """
            {"id":"n-1","conversationId":"c-1","agentId":"a-1","type":"INTERNAL","content":"Note content",\
            "createdAt":"2024-01-01T00:00:00.000+00:00","updatedAt":"2024-01-01T00:00:00.000+00:00"}""";
    private static final String FILES = """
            {"id":"n-2","type":"ATTACHMENT","content":{"text":"Note content","attachments":[{"id":"12345",\
            "fileName":"File 1","fileExtension":"png","contentType":"image/png","fileSize":12,\
            "publicLink":"https://www.url.com/image1.png"}]}}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsANoteThatIsAText(Mode mode) {
        wire.answers(200, TEXT);

        Note note = mode.run(wire.infobip()
                        .notes()
                        .create("c-1", CreateNoteRequest.of("Note content").by("a-1")))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/notes
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"content":"Note content","agentId":"a-1"}
                """);
        assertThat(note)
                .isEqualTo(new Note(
                        "n-1", "c-1", "a-1", NoteType.INTERNAL, NoteContent.of("Note content"), NEW_YEAR, NEW_YEAR));
    }

    @ParameterizedTest
    @EnumSource
    void createsANoteWithFiles(Mode mode) {
        wire.answers(200, FILES);

        Note note = mode.run(wire.infobip()
                        .notes()
                        .create("c-1", CreateNoteRequest.of("Note content", List.of("12345", "67890"))))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/notes
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"type":"ATTACHMENT","content":{"text":"Note content","attachments":[{"id":"12345"},{"id":"67890"}]}}
                """);
        assertThat(note.content())
                .isEqualTo(new NoteContent(
                        "Note content",
                        List.of(new NoteAttachment(
                                "12345", "File 1", "png", "image/png", 12L, "https://www.url.com/image1.png"))));
    }

    @ParameterizedTest
    @EnumSource
    void readsANote(Mode mode) {
        wire.answers(200, TEXT);

        Note note = mode.run(wire.infobip().notes().get("c-1", "n-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/notes/n-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(note.content().attachments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void listsAllNotesOfAConversationInEitherForm(Mode mode) {
        wire.answers(200, "{\"notes\":[" + TEXT + "," + FILES + ",{\"id\":\"n-3\",\"content\":null}]}");

        Page<Note> page = mode.run(wire.infobip().notes().list("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1/notes
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Note::id).containsExactly("n-1", "n-2", "n-3");
    }

    @Test
    void listsThePageThatARequestAsksFor() {
        wire.answers(200, "{\"notes\":[]}");

        ListNotesRequest request = ListNotesRequest.builder()
                .limit(50)
                .page(2)
                .orderBy("createdAt:desc")
                .build();
        wire.infobip().notes().list("c-1", request.toBuilder().build()).execute();

        assertThat(wire.takenRequest().getTarget())
                .isEqualTo("/ccaas/1/conversations/c-1/notes?limit=50&page=2&orderBy=createdAt%3Adesc");
    }

    @Test
    void refusesNotesThatThePlatformWould() {
        assertThatThrownBy(() -> CreateNoteRequest.of("x".repeat(4001)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must have at most 4000 characters, but has 4001");
        assertThatThrownBy(() -> CreateNoteRequest.of(null, List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("attachments must not be empty");
        assertThatThrownBy(() -> CreateNoteRequest.of(null, List.of(" ")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("attachment.id must not be blank");
        assertThatThrownBy(() -> CreateNoteRequest.of("a").by(""))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("agentId must not be blank");
    }
}
