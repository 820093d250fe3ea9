package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body of any type with any attributes beside the type, as Expertflow lets third parties define them. The server takes every type
 * silently, a misspelt one too. What arrives and has no record of its own is one of these, with its JSON unchanged.
 *
 * @param type the type, case-sensitive
 * @param json the whole body, the type included
 */
public record CustomBody(String type, Json json) implements CimBody {

    /**
     * A body without attributes yet.
     *
     * @throws IllegalArgumentException if the type is blank
     */
    public static CustomBody of(String type) {
        return new CustomBody(type, Json.of(Map.of("type", Arguments.notBlank("body.type", type))));
    }

    /**
     * The same body with one more attribute, or another value for one it has.
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
}
