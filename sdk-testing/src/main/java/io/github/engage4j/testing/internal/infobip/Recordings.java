package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.RecordingOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Recordings of calls, as a whole or in parts. Assumptions: a part that the file does not have is refused with 416, as HTTP has it; a
 * recording in which no participant is named has no members for it.
 */
final class Recordings {

    private static final String OCTETS = "application/octet-stream";
    private static final int LARGEST = 999;

    private final World world;
    private final Calls calls;
    private final Map<String, ByteString> files = new HashMap<>();

    Recordings(World world, Calls calls) {
        this.world = world;
        this.calls = calls;
    }

    void register(Handlers handlers) {
        handlers.on(RecordingOperation.GET_CONVERSATIONS_RECORDING_METADATA, this::list)
                .on(RecordingOperation.DOWNLOAD_CALL_RECORDING, this::download);
    }

    /** Adds a recording that has just ended to a conversation, and says its id. */
    String add(String conversationId, Duration length, ByteString file) {
        String id = world.ids().uuid();
        Map<String, @Nullable Object> call = calls.find(conversationId);
        Map<String, @Nullable Object> recording = Members.of(
                "id",
                id,
                "recordingId",
                id,
                "conversationId",
                conversationId,
                "filename",
                id + ".wav",
                "mediaType",
                "AUDIO");
        recording.putAll(Members.of("composed", false, "duration", length.toSeconds()));
        recording.put("startedAt", world.clock().instant().minus(length).toEpochMilli());
        if (call != null) {
            recording.putAll(Members.of("callId", call.get("callId"), "direction", call.get("direction")));
        }
        world.store().addInside(Kind.CONVERSATION, conversationId, Kind.RECORDING, Caller.ACCOUNT, recording);
        files.put(id, file);
        return id;
    }

    private Answer list(ApiRequest request) {
        List<Map<String, @Nullable Object>> found = world.store().all(Kind.RECORDING, Caller.of(request)).stream()
                .filter(wanted(request))
                .map(recording -> Members.without(recording, "id"))
                .toList();
        return VoicePaging.pageAndSize(request, LARGEST).answer("startedAt", "ASC", found);
    }

    private static Predicate<Map<String, @Nullable Object>> wanted(ApiRequest request) {
        return Filters.same(request, "recordingId", "conversationId", "conferenceId", "callId", "direction", "filename")
                .and(Filters.same(
                        request, "participantId", "participantIdentity", "participantName", "participantType"))
                .and(Filters.same(request, "mediaType", "deletedBy", "transferredFrom", "transferredTo"))
                .and(Filters.same(request, "transferredFromQueue", "transferredToQueue"))
                .and(between(request, "duration"))
                .and(between(request, "startedAt"))
                .and(between(request, "deletedAt"));
    }

    private static Predicate<Map<String, @Nullable Object>> between(ApiRequest request, String member) {
        String from = request.query(member + "From");
        String to = request.query(member + "To");
        return recording -> (from == null && to == null)
                || (recording.get(member) instanceof Number number
                        && number.longValue() >= bound(from, Long.MIN_VALUE)
                        && number.longValue() <= bound(to, Long.MAX_VALUE));
    }

    private static long bound(@Nullable String text, long absent) {
        try {
            return text == null ? absent : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw VoiceAnswers.badRequest("A bound must be a number");
        }
    }

    private Answer download(ApiRequest request) {
        String id = request.argument("recordingId");
        if (world.store().find(Kind.RECORDING, Caller.of(request), id) == null) {
            throw VoiceAnswers.notFound("Recording file " + id + " not found!");
        }
        ByteString file = Objects.requireNonNull(files.get(id));
        String range = request.header("Range");
        return range == null ? octets(200, file) : part(file, ByteRange.of(range, file.size()));
    }

    private static Answer part(ByteString file, ByteRange range) {
        if (range.isEmpty()) {
            return VoiceAnswers.error(416, "Range not satisfiable")
                    .answer()
                    .with("Content-Range", "bytes */" + file.size());
        }
        return octets(206, file.substring((int) range.first(), (int) range.last() + 1))
                .with("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size());
    }

    private static Answer octets(int status, ByteString bytes) {
        return new Answer(status, Map.of("Content-Type", OCTETS), bytes);
    }
}
