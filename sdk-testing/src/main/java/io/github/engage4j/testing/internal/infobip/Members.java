package io.github.engage4j.testing.internal.infobip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and makes the members of JSON objects. */
final class Members {

    private Members() {}

    /** An object of names and values in turn, without those that are null. */
    static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
            }
        }
        return members;
    }

    /** An object without some of its members. */
    static Map<String, @Nullable Object> without(Map<String, @Nullable Object> members, String... names) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
        copy.keySet().removeAll(List.of(names));
        return copy;
    }

    /** A text that may be missing, but must be a text of at most so many characters if it is there. */
    static @Nullable String text(Map<String, ?> body, String name, int longest) {
        Object value = body.get(name);
        if (value == null || (value instanceof String text && text.length() <= longest)) {
            return (String) value;
        }
        throw InfobipErrors.invalidBody();
    }

    /** A text that must be there and must not be empty. */
    static String required(Map<String, ?> body, String name, int longest) {
        String text = text(body, name, longest);
        if (text == null || text.isEmpty()) {
            throw InfobipErrors.invalidBody();
        }
        return text;
    }

    /** A truth that may be missing. */
    static @Nullable Boolean flag(Map<String, ?> body, String name) {
        Object value = body.get(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw InfobipErrors.invalidBody();
    }

    /** A text of a list of values that may be missing. */
    static @Nullable String oneOf(Map<String, ?> body, String name, List<String> values) {
        String text = text(body, name, Integer.MAX_VALUE);
        if (text != null && !values.contains(text)) {
            throw InfobipErrors.invalidBody();
        }
        return text;
    }
}
