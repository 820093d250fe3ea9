package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;

/**
 * A button that answers. Its constructor is not API: components get added.
 *
 * @param type its type, {@code BUTTON}
 * @param id what comes back when it is tapped
 * @param title what stands on it
 */
public record InteractiveButton(
        @Required String type,
        @Required String id,
        @Required String title) {

    private static final String TYPE = "BUTTON";

    /**
     * A button.
     *
     * @param id what comes back when it is tapped
     * @param title what stands on it
     * @throws IllegalArgumentException if an argument is blank
     */
    public static InteractiveButton of(String id, String title) {
        return new InteractiveButton(TYPE, Arguments.notBlank("id", id), Arguments.notBlank("title", title));
    }
}
