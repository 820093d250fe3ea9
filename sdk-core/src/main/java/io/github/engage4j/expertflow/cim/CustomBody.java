package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body of a type of your own with any attributes beside the type, as Expertflow lets third parties define them. What arrives and has
 * no record of its own, or does not fit it, is one of these, with its JSON unchanged.
 *
 * @param type the type, case-sensitive
 * @param json the whole body, the type included
 */
public record CustomBody(String type, Json json) implements CimBody {

    private static final String ACTION = "ACTION";

    /**
     * A body without attributes yet. The server takes a misspelt type silently and stores it as one of your own, so a type that only
     * differs from one of the platform's in case, spaces, hyphens and underscores is refused.
     *
     * @throws IllegalArgumentException if the type is blank, is one of the platform's, or looks like one
     */
    public static CustomBody of(String type) {
        refuseKnown(Arguments.notBlank("body.type", type));
        return new CustomBody(type, Json.of(Map.of("type", type)));
    }

    /**
     * The same body with one more attribute, or another value for one it has. An object called {@code additionalDetail} had better have
     * another name: the server takes it for the map of all attributes, drops those before it and spreads its entries among those after.
     *
     * @param value a {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean}, {@link Json} or null
     * @throws IllegalArgumentException if the name is blank or {@code type}, or the value is anything else
     */
    public CustomBody attribute(String name, @Nullable Object value) {
        if (Arguments.notBlank("body attribute", name).equals("type")) {
            throw new IllegalArgumentException("body.type is given to CustomBody.of, it is no attribute");
        }
        Map<Object, @Nullable Object> members = new LinkedHashMap<>();
        if (json.tree() instanceof Map<?, ?> own) {
            members.putAll(own);
        }
        members.put(name, value);
        return new CustomBody(type, Json.of(members));
    }

    /** The value of an attribute as an untyped tree, or null. */
    public @Nullable Object attribute(String name) {
        return json.at(name);
    }

    private static void refuseKnown(String type) {
        if (letters(type).equals(ACTION)) {
            throw new IllegalArgumentException("body.type ACTION commands the platform: third parties do not send it");
        }
        Union union = CimBody.class.getAnnotation(Union.class);
        for (Class<?> member : union.members()) {
            String known = TypeNames.of(member);
            if (letters(type).equals(letters(known))) {
                throw new IllegalArgumentException("body.type '" + Arguments.shown(type) + "' is "
                        + (type.equals(known) ? "" : "a misspelt '" + known + "', ") + "one of the platform's: use "
                        + member.getSimpleName());
            }
        }
    }

    private static String letters(String type) {
        return type.replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
    }
}
