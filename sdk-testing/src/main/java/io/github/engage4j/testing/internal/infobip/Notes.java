package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.NoteOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notes of a conversation. Assumptions: a closed conversation takes them too, since no such refusal is documented; an agent who writes
 * one must exist; files are taken at their word, because how they are uploaded is not documented.
 */
final class Notes {

    private static final List<String> TYPES = List.of("INTERNAL", "ATTACHMENT");
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TEXT = 4000;

    private final World world;

    Notes(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(NoteOperation.GET_NOTES, this::list)
                .on(NoteOperation.CREATE_NOTE, this::create)
                .on(NoteOperation.GET_NOTE, this::get);
    }

    private Answer list(ApiRequest request) {
        String conversationId = conversationId(request);
        return Paging.of(request)
                .answer(
                        "notes",
                        world.store().all(Kind.NOTE, Caller.of(request)).stream()
                                .filter(note -> conversationId.equals(note.get("conversationId")))
                                .toList());
    }

    private Answer create(ApiRequest request) {
        String conversationId = conversationId(request);
        Map<String, @Nullable Object> body = request.body();
        String type = Members.oneOf(body, "type", TYPES);
        String agentId = Members.text(body, "agentId", LONGEST_ID);
        if (agentId != null) {
            var unused = world.store().get(Kind.AGENT, Caller.of(request), agentId);
        }
        Map<String, @Nullable Object> note =
                note(conversationId, agentId, type == null ? "INTERNAL" : type, content(body));
        return Answer.json(
                world.store().addInside(Kind.CONVERSATION, conversationId, Kind.NOTE, Caller.of(request), note));
    }

    private Answer get(ApiRequest request) {
        String conversationId = conversationId(request);
        String noteId = request.argument("noteId");
        Map<String, @Nullable Object> note = world.store().get(Kind.NOTE, Caller.of(request), noteId);
        if (!conversationId.equals(note.get("conversationId"))) {
            throw InfobipErrors.noSuch(noteId);
        }
        return Answer.json(note);
    }

    private Map<String, @Nullable Object> note(
            String conversationId, @Nullable String agentId, String type, Object content) {
        String now = world.now();
        return Members.of(
                "id", world.ids().uuid(),
                "conversationId", conversationId,
                "agentId", agentId,
                "type", type,
                "content", content,
                "createdAt", now,
                "updatedAt", now);
    }

    private String conversationId(ApiRequest request) {
        String id = request.argument("conversationId");
        var unused = world.store().get(Kind.CONVERSATION, Caller.of(request), id);
        return id;
    }

    private static Object content(Map<String, @Nullable Object> body) {
        Object content = body.get("content");
        Object text = content instanceof Map<?, ?> members ? members.get("text") : content;
        boolean fits = text instanceof String value && value.length() <= LONGEST_TEXT;
        if (content == null || (text != null && !fits)) {
            throw InfobipErrors.invalidBody();
        }
        return content;
    }
}
