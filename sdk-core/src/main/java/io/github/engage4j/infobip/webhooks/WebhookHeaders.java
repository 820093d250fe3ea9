package io.github.engage4j.infobip.webhooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headers that a delivery came with: in most servers a method reference, such as {@code exchange.getRequestHeaders()::get} in the
 * JDK's server.
 */
@FunctionalInterface
public interface WebhookHeaders {

    /** All values of a header, whatever the case of its name; null or empty if there is none. */
    @Nullable
    List<String> values(String name);

    /** Headers from a map of names to values, whose names may have any case. */
    static WebhookHeaders of(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name != null && values != null) {
                copy.computeIfAbsent(name, any -> new ArrayList<>()).addAll(values);
            }
        });
        return copy::get;
    }
}
