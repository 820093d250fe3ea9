package io.github.engage4j.api;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headers of an answer. Names are found whatever their case. Immutable and thread-safe; it prints names only. */
public final class ResponseHeaders implements Serializable {

    /** No headers: no answer came. */
    public static final ResponseHeaders NONE = of(Map.of());

    private static final long serialVersionUID = 1;

    private final TreeMap<String, List<String>> values;

    @SuppressWarnings("NonApiType") // the field must be serializable
    private ResponseHeaders(TreeMap<String, List<String>> values) {
        this.values = values;
    }

    /** Copies a map from header names to their values. */
    public static ResponseHeaders of(Map<String, List<String>> headers) {
        TreeMap<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            values.put(header.getKey(), List.copyOf(header.getValue()));
        }
        return new ResponseHeaders(values);
    }

    /** Not API: takes over a map from names, whatever their case, to unmodifiable lists, which nobody else may keep. */
    @SuppressWarnings("NonApiType") // a map without an order would be sorted again
    public static ResponseHeaders takeOver(TreeMap<String, List<String>> values) {
        return new ResponseHeaders(values);
    }

    /** The last value of a header, or null. */
    public @Nullable String value(String name) {
        List<String> all = values(name);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** All values of a header in the order of their arrival; empty if there is none. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** All headers, sorted by name. */
    public Map<String, List<String>> asMap() {
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
        return "ResponseHeaders" + values.keySet();
    }
}
