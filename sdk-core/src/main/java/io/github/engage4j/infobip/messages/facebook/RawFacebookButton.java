package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A button that has no record of its own, as its JSON.
 *
 * @param type the type
 * @param json the whole value, the type included
 */
public record RawFacebookButton(String type, Json json) implements FacebookButton {

    /**
     * A value of any type.
     *
     * @throws IllegalArgumentException if its JSON has no {@code type}
     */
    public static RawFacebookButton of(Json json) {
        return new RawFacebookButton(Arguments.notBlank("type", json.textAt("type")), json);
    }
}
