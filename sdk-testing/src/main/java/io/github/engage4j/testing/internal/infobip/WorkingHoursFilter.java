package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.json.Dates;
import io.github.engage4j.testing.internal.ApiRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which working hours a list asks for. */
final class WorkingHoursFilter {

    private WorkingHoursFilter() {}

    static boolean matches(ApiRequest request, Map<String, @Nullable Object> item) {
        String name = request.query("name");
        return (name == null || lower(item.get("name")).contains(lower(name)))
                && is(request, "enabled", item)
                && is(request, "isDefault", item)
                && isBetween(request, "created", item.get("createdAt"))
                && isBetween(request, "updated", item.get("updatedAt"));
    }

    /** Whether a member is what the query parameter of its name says, if it says anything. */
    static boolean is(ApiRequest request, String name, Map<String, @Nullable Object> item) {
        String wanted = request.query(name);
        return wanted == null || wanted.equals(String.valueOf(item.get(name)));
    }

    private static boolean isBetween(ApiRequest request, String event, @Nullable Object date) {
        Instant instant = Dates.read(String.valueOf(date));
        Instant after = date(request.query(event + "After"));
        Instant before = date(request.query(event + "Before"));
        return (after == null || instant.isAfter(after)) && (before == null || instant.isBefore(before));
    }

    private static @Nullable Instant date(@Nullable String text) {
        try {
            return text == null ? null : Dates.read(text);
        } catch (IllegalArgumentException e) {
            throw InfobipErrors.badRequest("Bad request");
        }
    }

    private static String lower(@Nullable Object text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
