package io.github.engage4j.infobip.webhooks;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Tells a text from other contents where nothing says what a content is: it has a text, and nothing that a text has not. */
final class TextGuess {

    private static final Set<String> MEMBERS = Set.of("text", "showUrlPreview", "socialMentions");

    private TextGuess() {}

    /** The text, or null if it may be anything else. */
    static @Nullable TextContent of(Json content) {
        boolean text = content.tree() instanceof Map<?, ?> members
                && members.get("text") instanceof String
                && MEMBERS.containsAll(members.keySet());
        try {
            return text ? JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(content.text()), TextContent.class) : null;
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }
}
