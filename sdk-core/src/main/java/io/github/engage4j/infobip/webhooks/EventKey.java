package io.github.engage4j.infobip.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What an event is recognised by: a digest, so that a key is short, and nobody's data, whatever the ids are. */
final class EventKey {

    private EventKey() {}

    /** By type, time and ids; by the whole event if one of these is missing. */
    static String of(WebhookEvent event, @Nullable String... ids) {
        if (event.timestamp() == null) {
            return ofJson(event);
        }
        StringBuilder parts = new StringBuilder();
        append(parts, event.type().value());
        append(parts, event.timestamp().toString());
        for (String id : ids) {
            if (id == null || id.isBlank()) {
                return ofJson(event);
            }
            append(parts, id);
        }
        return digest(parts.toString());
    }

    /** By the whole event. */
    static String ofJson(WebhookEvent event) {
        return digest(event.json().text());
    }

    /** A part with its length before it, so that no two lists of parts read the same. */
    private static void append(StringBuilder parts, String part) {
        parts.append(part.length()).append(':').append(part);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
