package io.github.engage4j.internal.http;

import io.github.engage4j.api.ResponseHeaders;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Response;

/** Reads the headers of an answer as the platform sent them. */
final class AnswerHeaders {

    static final String NO_FOLLOW_UP = "2147483647";
    static final String KEPT_RETRY_AFTER = "X-Engage4j-Kept-Retry-After";

    private static final String RETRY_AFTER = "Retry-After";

    private AnswerHeaders() {}

    static ResponseHeaders of(Response response) {
        Headers headers = response.headers();
        return ResponseHeaders.ofPairs(
                NO_FOLLOW_UP.equals(response.header(RETRY_AFTER)) ? withoutOurs(headers) : pairs(headers));
    }

    private static String[] pairs(Headers headers) {
        String[] pairs = new String[2 * headers.size()];
        for (int i = 0; i < headers.size(); i++) {
            pairs[2 * i] = headers.name(i);
            pairs[2 * i + 1] = headers.value(i);
        }
        return pairs;
    }

    /** What {@link WireInterceptor} changed, changed back. */
    private static String[] withoutOurs(Headers headers) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.name(i).equalsIgnoreCase(KEPT_RETRY_AFTER)) {
                pairs.add(RETRY_AFTER);
                pairs.add(headers.value(i));
            } else if (!headers.name(i).equalsIgnoreCase(RETRY_AFTER)) {
                pairs.add(headers.name(i));
                pairs.add(headers.value(i));
            }
        }
        return pairs.toArray(String[]::new);
    }
}
