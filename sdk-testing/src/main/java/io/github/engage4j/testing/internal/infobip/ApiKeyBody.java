package io.github.engage4j.testing.internal.infobip;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What requests say of API keys, with dates in UTC and without an offset, as the platform has them. */
final class ApiKeyBody {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final List<String> SETTABLE =
            List.of("name", "allowedIPs", "validFrom", "validTo", "enabled", "permissions", "platform", "scopeGuids");
    private static final List<String> USUAL = List.of("PUBLIC_API");

    private ApiKeyBody() {}

    /** The members of a new key, which is valid from now on and for a year if the request does not say otherwise. */
    static Map<String, @Nullable Object> created(Map<String, ?> body, Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, @Nullable Object> key =
                Members.of("validFrom", DATE.format(now), "validTo", DATE.format(now.plusYears(1)));
        key.putAll(changed(body));
        if (!(key.get("name") instanceof String name) || name.isBlank()) {
            throw ApiErrors.badRequest("name", "must not be blank");
        }
        key.put("enabled", true); // an update alone can set it
        if (key.get("platform") == null) {
            key.putIfAbsent("permissions", USUAL);
        }
        return key;
    }

    /** The members that an update sets, which may not name scopes and pairs at once. */
    static Map<String, @Nullable Object> updated(Map<String, ?> body) {
        if (!Platforms.list(body.get("platform")).isEmpty() && body.get("scopeGuids") != null) {
            throw ApiErrors.badRequest("scopeGuids", "must not be set together with platform");
        }
        return changed(body);
    }

    /** The members that a key loses by getting others: permissions exclude pairs. */
    static List<String> excluded(Map<String, ?> changes) {
        return Platforms.list(changes.get("platform")).isEmpty() ? List.of() : List.of("permissions");
    }

    /** The members that a request sets. An empty list of pairs takes them away, and makes the key a usual one again. */
    static Map<String, @Nullable Object> changed(Map<String, ?> body) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(body);
        changes.keySet().retainAll(SETTABLE);
        checkDate(changes, "validFrom");
        checkDate(changes, "validTo");
        checkPlatform(changes);
        if (changes.get("platform") instanceof List<?> pairs && pairs.isEmpty()) {
            changes.put("permissions", USUAL);
        }
        return changes;
    }

    static boolean isUsable(Map<String, ?> key, Clock clock) {
        Instant now = clock.instant();
        return Boolean.TRUE.equals(key.get("enabled"))
                && !now.isBefore(date(key.get("validFrom")))
                && now.isBefore(date(key.get("validTo")));
    }

    private static void checkPlatform(Map<String, @Nullable Object> changes) {
        List<Map<String, @Nullable Object>> pairs = Platforms.list(changes.get("platform"));
        if (!pairs.isEmpty() && changes.get("permissions") != null) {
            throw ApiErrors.badRequest("permissions", "must not be set together with platform");
        }
        if (pairs.stream().anyMatch(pair -> !(pair.get("applicationId") instanceof String))) {
            throw ApiErrors.badRequest("platform.applicationId", "must not be null");
        }
        if (changes.get("platform") != null) {
            changes.put("platform", pairs);
        }
    }

    private static void checkDate(Map<String, @Nullable Object> changes, String name) {
        try {
            Object date = changes.get(name);
            var unused = date == null ? null : date(date);
        } catch (DateTimeException e) {
            throw ApiErrors.badRequest(name, "must be a date and time without an offset");
        }
    }

    private static Instant date(@Nullable Object text) {
        return LocalDateTime.parse(String.valueOf(text)).toInstant(ZoneOffset.UTC);
    }
}
