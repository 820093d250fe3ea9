package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen from a list. Its constructor is not API: components get added.
 *
 * @param id what comes back when it is chosen
 * @param title its name
 * @param description more about it, or null
 */
public record ListRow(
        @Required String id,
        @Required String title,
        @Nullable String description) {

    /**
     * One thing that can be chosen from a list.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ListRow of(String id, String title) {
        return new ListRow(Arguments.notBlank("id", id), Arguments.notBlank("title", title), null);
    }

    /**
     * One thing that can be chosen from a list; description may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static ListRow of(String id, String title, @Nullable String description) {
        return new ListRow(Arguments.notBlank("id", id), Arguments.notBlank("title", title), description);
    }
}
