package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that a request asks for. Infobip gives the text for a negative limit; that a limit over 999 and a negative page
 * are refused in the same way is an assumption.
 */
record Paging(int page, int limit, String field, boolean descending) {

    private static final int LARGEST = 999;

    static Paging of(ApiRequest request) {
        int page = number(request.query("page"), 0);
        int limit = number(request.query("limit"), 10);
        check(page >= 0, "Page has to be bigger or equal to zero!");
        check(limit >= 0, "Page size has to be bigger or equal to zero!");
        check(limit <= LARGEST, "Page size cannot be bigger than " + LARGEST + "!");
        return ordered(page, limit, request.query("orderBy"));
    }

    /** The envelope with the page. */
    Answer answer(String member, List<Map<String, @Nullable Object>> items) {
        return answer(member, items, field + (descending ? ":DESC" : ":ASC"));
    }

    /** The same as the second version of the API writes it, with the order as an object. */
    Answer answerV2(String member, List<Map<String, @Nullable Object>> items) {
        return answer(member, items, Members.of("property", field, "direction", descending ? "DESC" : "ASC"));
    }

    private Answer answer(String member, List<Map<String, @Nullable Object>> items, Object order) {
        List<Map<String, @Nullable Object>> sorted = items.stream()
                .sorted(order())
                .skip((long) page * limit)
                .limit(limit)
                .toList();
        return Answer.json(Members.of(
                member,
                sorted,
                "pagination",
                Members.of("totalItems", items.size(), "page", page, "limit", limit, "orderBy", order)));
    }

    private Comparator<Map<String, @Nullable Object>> order() {
        Comparator<Map<String, @Nullable Object>> order = Comparator.comparing(item -> String.valueOf(item.get(field)));
        return descending ? order.reversed() : order;
    }

    private static Paging ordered(int page, int limit, @Nullable String orderBy) {
        String[] parts = (orderBy == null ? "id:asc" : orderBy).split(":", 2);
        String direction = parts.length < 2 ? "asc" : parts[1].toLowerCase(Locale.ROOT);
        check(direction.equals("asc") || direction.equals("desc"), "Invalid value of parameter orderBy.");
        return new Paging(page, limit, parts[0], direction.equals("desc"));
    }

    private static int number(@Nullable String text, int absent) {
        try {
            return text == null ? absent : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw InfobipErrors.badRequest("Bad request");
        }
    }

    private static void check(boolean good, String text) {
        if (!good) {
            throw InfobipErrors.badRequest(text);
        }
    }
}
