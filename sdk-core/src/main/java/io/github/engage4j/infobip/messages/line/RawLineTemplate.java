package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A template that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the whole value, the type included
 */
public record RawLineTemplate(String type, Json json) implements LineTemplate {

    /**
     * A value of any type.
     *
     * @throws IllegalArgumentException if its JSON has no {@code type}
     */
    public static RawLineTemplate of(Json json) {
        return new RawLineTemplate(Arguments.notBlank("type", json.textAt("type")), json);
    }
}
