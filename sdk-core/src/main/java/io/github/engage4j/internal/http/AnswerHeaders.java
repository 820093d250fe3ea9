package io.github.engage4j.internal.http;

import io.github.engage4j.api.ResponseHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Response;

/** Reads the headers of an answer as the platform sent them. */
final class AnswerHeaders {

    static final String NO_FOLLOW_UP = "2147483647";
    static final String KEPT_RETRY_AFTER = "X-Engage4j-Kept-Retry-After";

    private AnswerHeaders() {}

    static ResponseHeaders of(Response response) {
        Map<String, List<String>> headers = response.headers().toMultimap();
        boolean changed = NO_FOLLOW_UP.equals(response.header("Retry-After"));
        return ResponseHeaders.of(changed ? withoutOurs(headers) : headers);
    }

    private static Map<String, List<String>> withoutOurs(Map<String, List<String>> changed) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(changed);
        headers.remove("Retry-After");
        List<String> kept = headers.remove(KEPT_RETRY_AFTER);
        if (kept != null) {
            headers.put("Retry-After", kept);
        }
        return headers;
    }
}
