package io.github.engage4j.infobip.messages;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A content that has no record of its own, as its JSON: to send a type that the SDK does not know, and where one arrives that it does
 * not know or that does not look as documented. Sent back, the JSON is unchanged.
 *
 * @param contentType the type
 * @param json the content
 */
public record RawContent(MessageContentType contentType, Json json) implements MessageContent {

    /** A content of any type. */
    public static RawContent of(MessageContentType contentType, Json json) {
        return new RawContent(Arguments.required("contentType", contentType), Arguments.required("json", json));
    }
}
