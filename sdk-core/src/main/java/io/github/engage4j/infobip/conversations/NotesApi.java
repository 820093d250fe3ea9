package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.NoteOperation;

/**
 * Notes of a conversation, which customers do not see. A note cannot be changed or deleted. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class NotesApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("notes");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public NotesApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all notes of a conversation. */
    public PagedCall<Note> list(String conversationId) {
        return list(conversationId, ListNotesRequest.builder().build());
    }

    /** Lists the notes of a conversation that a request asks for. */
    public PagedCall<Note> list(String conversationId, ListNotesRequest request) {
        return calls.call(NoteOperation.GET_NOTES)
                .path(conversationId)
                .query(request)
                .pages(PAGES, Note.class);
    }

    /** Adds a note to a conversation. The call is made once: after an {@code UNKNOWN} outcome look for the note before writing it again. */
    public ApiCall<Note> create(String conversationId, CreateNoteRequest request) {
        return calls.call(NoteOperation.CREATE_NOTE)
                .path(conversationId)
                .body(request)
                .answer(Note.class);
    }

    /** Reads a note. */
    public ApiCall<Note> get(String conversationId, String noteId) {
        return calls.call(NoteOperation.GET_NOTE).path(conversationId, noteId).answer(Note.class);
    }
}
