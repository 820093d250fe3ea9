package io.github.engage4j.infobip.messages.livechat;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A source that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the source
 */
public record RawQuickReplySource(String type, Json json) implements LiveChatQuickReplySource {

    /**
     * A source of any type.
     *
     * @throws IllegalArgumentException if the type is blank
     */
    public static RawQuickReplySource of(String type, Json json) {
        return new RawQuickReplySource(Arguments.notBlank("type", type), Arguments.required("json", json));
    }
}
