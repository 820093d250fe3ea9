package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A header that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the whole value, the type included
 */
public record RawTemplateHeader(String type, Json json) implements TemplateHeader {

    /**
     * A value of any type.
     *
     * @throws IllegalArgumentException if its JSON has no {@code type}
     */
    public static RawTemplateHeader of(Json json) {
        return new RawTemplateHeader(Arguments.notBlank("type", json.textAt("type")), json);
    }
}
