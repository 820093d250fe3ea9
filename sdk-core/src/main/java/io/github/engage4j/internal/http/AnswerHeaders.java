package io.github.engage4j.internal.http;

import io.github.engage4j.api.ResponseHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.Response;

/** Reads the headers of an answer as the platform sent them. */
final class AnswerHeaders {

    static final String NO_FOLLOW_UP = "2147483647";
    static final String KEPT_RETRY_AFTER = "X-Engage4j-Kept-Retry-After";

    private AnswerHeaders() {}

    static ResponseHeaders of(Response response) {
        TreeMap<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy(response.headers(), headers);
        boolean changed = NO_FOLLOW_UP.equals(response.header("Retry-After"));
        if (changed) {
            restore(headers);
        }
        return ResponseHeaders.takeOver(headers);
    }

    /** The values by their names in lower case. Most names come once, so a list grows only for those that come again. */
    private static void copy(Headers headers, Map<String, List<String>> values) {
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i).toLowerCase(Locale.ROOT);
            List<String> before = values.put(name, List.of(headers.value(i)));
            if (before != null) {
                values.put(name, List.copyOf(headers.values(name)));
            }
        }
    }

    private static void restore(Map<String, List<String>> headers) {
        headers.remove("Retry-After");
        List<String> kept = headers.remove(KEPT_RETRY_AFTER);
        if (kept != null) {
            headers.put("Retry-After", kept);
        }
    }
}
