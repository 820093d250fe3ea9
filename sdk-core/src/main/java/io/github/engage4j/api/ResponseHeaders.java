package io.github.engage4j.api;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The headers of an answer. Names are found whatever their case. Immutable and thread-safe; it prints names only. */
public final class ResponseHeaders implements Serializable {

    /** No headers: no answer came. */
    public static final ResponseHeaders NONE = new ResponseHeaders(new String[0]);

    private static final long serialVersionUID = 2;

    /** Each name with its value behind it: most answers are asked for one or two of their headers, if any. */
    private final String[] pairs;

    private ResponseHeaders(String[] pairs) {
        this.pairs = pairs;
    }

    /** Copies a map from header names to their values. */
    public static ResponseHeaders of(Map<String, List<String>> headers) {
        List<String> pairs = new ArrayList<>();
        headers.forEach((name, values) -> values.forEach(value -> Collections.addAll(pairs, name, value)));
        return new ResponseHeaders(pairs.toArray(String[]::new));
    }

    /**
     * Headers in the order of their arrival, each name with its value behind it.
     *
     * @throws IllegalArgumentException if a value is missing
     */
    public static ResponseHeaders ofPairs(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "each name needs a value, but there are " + namesAndValues.length + " texts");
        }
        return new ResponseHeaders(namesAndValues.clone());
    }

    /** The last value of a header, or null. */
    public @Nullable String value(String name) {
        for (int i = pairs.length - 2; i >= 0; i -= 2) {
            if (pairs[i].equalsIgnoreCase(name)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    /** All values of a header in the order of their arrival; empty if there is none. */
    public List<String> values(String name) {
        return asMap().getOrDefault(name, List.of());
    }

    /** All headers, sorted by name. */
    public Map<String, List<String>> asMap() {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < pairs.length; i += 2) {
            values.computeIfAbsent(pairs[i], any -> new ArrayList<>()).add(pairs[i + 1]);
        }
        values.replaceAll((name, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(values);
    }

    /**
     * The platform's id of the request, which its support asks for; null if the answer has none. Neither platform documents the
     * header, so the usual names are tried: {@code X-Request-Id}, {@code X-Correlation-Id}, {@code Request-Id}.
     */
    public @Nullable String requestId() {
        String id = value("X-Request-Id");
        id = id == null ? value("X-Correlation-Id") : id;
        return id == null ? value("Request-Id") : id;
    }

    @Override
    public String toString() {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < pairs.length; i += 2) {
            names.add(pairs[i]);
        }
        return "ResponseHeaders" + names;
    }
}
