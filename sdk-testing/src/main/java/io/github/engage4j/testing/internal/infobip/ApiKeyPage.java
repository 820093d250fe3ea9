package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of API keys that a request asks for, with a paging of its own. The size and the order without one in
 * the request, that of creation, are assumptions. */
record ApiKeyPage(int page, int size, @Nullable String orderBy, boolean descending) {

    private static final int LARGEST = 100;
    private static final int USUAL = 20;

    static ApiKeyPage of(ApiRequest request) {
        return new ApiKeyPage(
                number(request, "page", 0, LARGEST, 0),
                number(request, "size", 1, LARGEST, USUAL),
                request.query("orderBy"),
                "desc".equalsIgnoreCase(request.query("orderDirection")));
    }

    Answer answer(List<Map<String, @Nullable Object>> keys) {
        List<Map<String, @Nullable Object>> sorted = keys.stream()
                .sorted(descending ? order().reversed() : order())
                .skip((long) page * size)
                .limit(size)
                .toList();
        return Answer.json(Members.of("apiKeys", sorted, "paging", paging(keys.size())));
    }

    private Comparator<Map<String, @Nullable Object>> order() {
        return orderBy == null
                ? Comparator.comparing(key -> "")
                : Comparator.comparing(key -> String.valueOf(key.get(orderBy)));
    }

    private Map<String, @Nullable Object> paging(int total) {
        return Members.of(
                "page", page,
                "pageSize", size,
                "orderDirection", descending ? "desc" : "asc",
                "totalCount", total,
                "totalPages", (total + size - 1) / size);
    }

    private static int number(ApiRequest request, String name, int least, int most, int absent) {
        try {
            String text = request.query(name);
            int number = text == null ? absent : Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw ApiErrors.badRequest(name, "must be a number");
        }
        throw ApiErrors.badRequest(name, "must be between " + least + " and " + most);
    }
}
