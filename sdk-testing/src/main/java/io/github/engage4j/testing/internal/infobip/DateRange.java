package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.json.Dates;
import io.github.engage4j.testing.internal.ApiRequest;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which dates in a member a request asks for; without a limit, things that have no date fit too. */
record DateRange(
        String member, @Nullable Instant after, @Nullable Instant before)
        implements Predicate<Map<String, @Nullable Object>> {

    /** The range of parameters such as {@code createdAfter} and {@code createdBefore} for {@code createdAt}. */
    static DateRange of(ApiRequest request, String what) {
        return new DateRange(what + "At", date(request.query(what + "After")), date(request.query(what + "Before")));
    }

    @Override
    public boolean test(Map<String, @Nullable Object> thing) {
        if (after == null && before == null) {
            return true;
        }
        if (!(thing.get(member) instanceof String text)) {
            return false;
        }
        Instant date = Dates.read(text);
        return (after == null || date.isAfter(after)) && (before == null || date.isBefore(before));
    }

    private static @Nullable Instant date(@Nullable String text) {
        try {
            return text == null ? null : Dates.read(text);
        } catch (IllegalArgumentException e) {
            throw InfobipErrors.badRequest("Bad request");
        }
    }
}
