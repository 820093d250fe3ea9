package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of results that a request asks for, as the lists of provisioning and of subscriptions have them. That they are in the order of
 * creation, and that a size over the largest is refused, are assumptions.
 */
record ResultPage(int page, int size) {

    private static final int USUAL = 20;

    static ResultPage of(ApiRequest request, int largest) {
        return new ResultPage(
                number(request.query("page"), 0, Integer.MAX_VALUE, 0),
                number(request.query("size"), 1, largest, USUAL));
    }

    Answer answer(List<Map<String, @Nullable Object>> results) {
        Map<String, @Nullable Object> paging = Members.of(
                "page",
                page,
                "size",
                size,
                "totalPages",
                (results.size() + size - 1) / size,
                "totalResults",
                results.size());
        return Answer.json(Members.of(
                "results", results.stream().skip((long) page * size).limit(size).toList(), "paging", paging));
    }

    private static int number(@Nullable String text, int least, int most, int absent) {
        try {
            int number = text == null ? absent : Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw InfobipErrors.badRequest("Bad request");
        }
        throw InfobipErrors.badRequest("Bad request");
    }
}
