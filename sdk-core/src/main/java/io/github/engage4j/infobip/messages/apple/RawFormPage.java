package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A page that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the whole value, the type included
 */
public record RawFormPage(String type, Json json) implements AppleFormPage {

    /**
     * A value of any type.
     *
     * @throws IllegalArgumentException if its JSON has no {@code type}
     */
    public static RawFormPage of(Json json) {
        return new RawFormPage(Arguments.notBlank("type", json.textAt("type")), json);
    }
}
