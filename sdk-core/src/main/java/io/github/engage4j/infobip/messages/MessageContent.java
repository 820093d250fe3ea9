package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;

/**
 * What a message says. Each content type that the SDK knows is a record of its own; every other is a {@link RawContent}, which keeps
 * the JSON. More types get records of their own over time, so a {@code switch} over contents needs a default.
 */
@Union(
        members = {
            TextContent.class,
            ImageContent.class,
            VideoContent.class,
            AudioContent.class,
            DocumentContent.class,
            LocationContent.class
        },
        raw = RawContent.class)
public interface MessageContent {

    /** The type, which stands beside the content in the message. */
    default MessageContentType contentType() {
        return MessageContentType.of(TypeNames.of(getClass()));
    }
}
