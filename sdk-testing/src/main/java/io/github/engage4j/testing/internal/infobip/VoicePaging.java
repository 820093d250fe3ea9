package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list of voice that a request asks for. That the lists which do not publish their default order are in that of
 * creation, and that a size over the largest is refused, are assumptions.
 *
 * @param request the request
 * @param page which page
 * @param size how many on a page
 */
record VoicePaging(ApiRequest request, int page, int size) {

    private static final int USUAL = 20;
    private static final Pattern WORD = Pattern.compile("_([a-z])");

    /** By page and size. */
    static VoicePaging pageAndSize(ApiRequest request, int largest) {
        return of(request, "page", "size", largest);
    }

    /** By pageNumber and pageSize, which publish no largest size. */
    static VoicePaging pageNumberAndSize(ApiRequest request) {
        return of(request, "pageNumber", "pageSize", Integer.MAX_VALUE);
    }

    /** The page of things that are ordered by a member and in a direction, unless the request says by which and in which. */
    Answer answer(String member, String direction, List<Map<String, @Nullable Object>> things) {
        List<Map<String, @Nullable Object>> sorted = new ArrayList<>(things);
        String by = query("sortBy", member);
        sorted.sort(Comparator.comparing(thing -> thing.get(name(by)), VoicePaging::compare));
        if (query("sortDirection", direction).equals("DESC")) {
            Collections.reverse(sorted);
        }
        return answer(sorted);
    }

    /** The page of things that have their order already. */
    Answer answer(List<Map<String, @Nullable Object>> things) {
        return Answer.json(Members.of(
                "elements",
                things.stream().skip((long) page * size).limit(size).toList(),
                "total",
                things.size(),
                "totalPages",
                (things.size() + size - 1L) / size));
    }

    private static VoicePaging of(ApiRequest request, String page, String size, int largest) {
        return new VoicePaging(
                request,
                between(0, Integer.MAX_VALUE, page, request.query(page), 0),
                between(1, largest, size, request.query(size), USUAL));
    }

    private static int between(int least, int most, String name, @Nullable String text, int absent) {
        int number = number(name, text, absent);
        if (number < least) {
            throw VoiceAnswers.badRequest(name + ": must be greater than or equal to " + least);
        }
        if (number > most) {
            throw VoiceAnswers.badRequest(name + ": must be less than or equal to " + most);
        }
        return number;
    }

    private static int number(String name, @Nullable String text, int absent) {
        try {
            return text == null ? absent : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw VoiceAnswers.badRequest(name + ": must be a number");
        }
    }

    private String query(String name, String absent) {
        String value = request.query(name);
        return value == null ? absent : value;
    }

    /** The member that is meant: some lists are ordered by {@code createdAt}, others by {@code CREATED_AT}. */
    private static String name(String by) {
        return by.equals(by.toUpperCase(Locale.ROOT))
                ? WORD.matcher(by.toLowerCase(Locale.ROOT))
                        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT))
                : by;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number a && other instanceof Number b
                ? Long.compare(a.longValue(), b.longValue())
                : String.valueOf(one).compareTo(String.valueOf(other));
    }
}
