package io.github.engage4j.testing.internal.expertflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes and reads the members of JSON objects. */
final class Members {

    private Members() {}

    /** An object of names and values in turn, with those that are null, as Expertflow writes them. */
    static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return members;
    }

    /** A text; an empty one counts as none, as in events of the real product. */
    static @Nullable String text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text && !text.isEmpty() ? text : null;
    }

    /** An object, empty if there is none. */
    static Map<?, ?> object(Map<?, ?> members, String name) {
        return members.get(name) instanceof Map<?, ?> object ? object : Map.of();
    }
}
