package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * An interactive message that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the whole value, the type included
 */
public record RawInteractive(String type, Json json) implements Interactive {

    /**
     * A value of any type.
     *
     * @throws IllegalArgumentException if its JSON has no {@code type}
     */
    public static RawInteractive of(Json json) {
        return new RawInteractive(Arguments.notBlank("type", json.textAt("type")), json);
    }
}
