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
                && Crud.matches(request, item, "enabled", "isDefault")
                && isBetween(request, "created", item.get("createdAt"))
                && isBetween(request, "updated", item.get("updatedAt"));
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
