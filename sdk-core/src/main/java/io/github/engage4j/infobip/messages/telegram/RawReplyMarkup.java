package io.github.engage4j.infobip.messages.telegram;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A markup that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the whole value, the type included
 */
public record RawReplyMarkup(String type, Json json) implements TelegramReplyMarkup {

    /**
     * A value of any type.
     *
     * @throws IllegalArgumentException if its JSON has no {@code type}
     */
    public static RawReplyMarkup of(Json json) {
        return new RawReplyMarkup(Arguments.notBlank("type", json.textAt("type")), json);
    }
}
