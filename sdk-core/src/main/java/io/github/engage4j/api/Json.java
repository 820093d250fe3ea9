package io.github.engage4j.api;

import io.github.engage4j.internal.json.JsonTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON, kept as it was written: the way to what this release has no type for. Immutable and thread-safe; it prints its
 * length only, because it may hold customers' content.
 */
public final class Json {

    private final String text;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Takes a JSON text and keeps it as it is.
     *
     * @throws IllegalArgumentException if the text is not one JSON value
     */
    public static Json parse(String text) {
        JsonTree.parse(text);
        return new Json(text);
    }

    /**
     * Writes a tree of {@code Map} (with text keys), {@code List}, {@code String}, {@code Number}, {@code Boolean} and null as JSON.
     *
     * @throws IllegalArgumentException if the tree holds anything else
     */
    public static Json of(@Nullable Object tree) {
        return new Json(JsonTree.write(tree));
    }

    /** The JSON text. */
    public String text() {
        return text;
    }

    /**
     * The value as an unmodifiable tree: {@code Map}, {@code List}, {@code String}, {@code Boolean}, null, and for numbers
     * {@code Long}, {@code BigInteger} or {@code BigDecimal}, so that every digit is kept.
     */
    public @Nullable Object tree() {
        return JsonTree.parse(text);
    }

    /**
     * The value at a path of member names; null if there is none or it is a JSON null.
     *
     * @param path member names from the outside in, such as {@code "customer", "name"}
     */
    public @Nullable Object at(String... path) {
        Object value = tree();
        for (String name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    /** The text, number or boolean at a path of member names as text; null if there is none or it is an object or a list. */
    public @Nullable String textAt(String... path) {
        Object value = at(path);
        return value == null || value instanceof Map || value instanceof List ? null : value.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json json && (text.equals(json.text) || JsonTree.equal(tree(), json.tree()));
    }

    @Override
    public int hashCode() {
        return JsonTree.hash(tree());
    }

    @Override
    public String toString() {
        return "Json[" + text.length() + " characters]";
    }
}
