package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * An action that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the whole value, the type included
 */
public record RawLineAction(String type, Json json) implements LineAction {

    /**
     * A value of any type.
     *
     * @throws IllegalArgumentException if its JSON has no {@code type}
     */
    public static RawLineAction of(Json json) {
        return new RawLineAction(Arguments.notBlank("type", json.textAt("type")), json);
    }
}
