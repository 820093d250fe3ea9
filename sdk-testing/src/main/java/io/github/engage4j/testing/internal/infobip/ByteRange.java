package io.github.engage4j.testing.internal.infobip;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a Range header asks for.
 *
 * @param first the first byte
 * @param last the last byte
 */
record ByteRange(long first, long last) {

    private static final Pattern FORMAT = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The part of a file of so many bytes: the one that is asked for, as far as there is one. */
    static ByteRange of(String header, long total) {
        Matcher range = FORMAT.matcher(header);
        if (!range.matches() || header.endsWith("=-")) {
            throw VoiceAnswers.badRequest("Invalid range header format");
        }
        if (range.group(1).isEmpty()) {
            return new ByteRange(Math.max(0, total - Long.parseLong(range.group(2))), total - 1);
        }
        long last = range.group(2).isEmpty() ? total - 1 : Long.parseLong(range.group(2));
        return new ByteRange(Long.parseLong(range.group(1)), Math.min(last, total - 1));
    }

    /** Whether the file has none of it. */
    boolean isEmpty() {
        return first > last;
    }
}
