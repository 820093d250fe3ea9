package io.github.engage4j.internal.download;

import io.github.engage4j.api.ResponseHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a file an answer holds.
 *
 * @param first the first of them
 * @param total how many bytes the file has, or -1
 */
record ContentRange(long first, long total) {

    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(?:(\\d{1,18})|\\*)");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    /** What an answer says of itself; one that holds a part and does not say which, holds the one that was asked for. */
    static ContentRange of(int status, ResponseHeaders headers, long asked) {
        return status == 206 ? part(headers, asked) : new ContentRange(0, length(headers));
    }

    private static ContentRange part(ResponseHeaders headers, long asked) {
        Matcher range = RANGE.matcher(String.valueOf(headers.value("Content-Range")));
        if (range.matches()) {
            String total = range.group(2);
            return new ContentRange(Long.parseLong(range.group(1)), total == null ? -1 : Long.parseLong(total));
        }
        long left = length(headers);
        return new ContentRange(asked, left < 0 ? -1 : asked + left);
    }

    private static long length(ResponseHeaders headers) {
        String length = headers.value("Content-Length");
        return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : -1;
    }
}
