package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads the events of a conversation, of which nobody says in what they come. */
final class PastEvents {

    private static final List<String> MEMBERS = List.of("docs", "cimEvents", "events");
    private static final List<String> SIGNS_OF_MORE = List.of("hasPrevPage", "hasNextPage", "hasNext", "hasMore");

    private PastEvents() {}

    static List<CimEvent> read(JsonCodec json, Buffer body) throws IOException {
        return body.exhausted() ? List.of() : json.decodeList(list(json.decode(body, Json.class)), CimEvent.class);
    }

    /** Why these may not be all; null if nothing says so. */
    static @Nullable String gap(ApiResponse<List<CimEvent>> response) {
        boolean more = !response.bodyText().isBlank()
                && response.json().tree() instanceof Map<?, ?> members
                && SIGNS_OF_MORE.stream().anyMatch(sign -> Boolean.TRUE.equals(members.get(sign)));
        return more ? "the answer says that it does not hold all events of the conversation" : null;
    }

    private static Buffer list(Json answer) throws IOException {
        Object tree = answer.tree();
        if (tree instanceof Map<?, ?> members) {
            tree = MEMBERS.stream()
                    .map(members::get)
                    .filter(List.class::isInstance)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no events at $"));
        }
        return new Buffer().writeUtf8(Json.of(tree).text());
    }
}
