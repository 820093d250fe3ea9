package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. Its constructor is not API: components get added.
 *
 * @param title its heading, or null
 * @param rows what can be chosen
 */
public record ListSection(@Nullable String title, List<ListRow> rows) {

    /**
     * A part of a list.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ListSection of(List<ListRow> rows) {
        return new ListSection(null, Arguments.notEmpty("rows", rows));
    }

    /**
     * A part of a list; title may be null.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ListSection of(@Nullable String title, List<ListRow> rows) {
        return new ListSection(title, Arguments.notEmpty("rows", rows));
    }
}
