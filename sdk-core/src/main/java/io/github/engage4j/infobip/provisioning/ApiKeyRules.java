package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.json.Absent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cannot be set of an API key at the same time. */
final class ApiKeyRules {

    private ApiKeyRules() {}

    static void checkCreation(
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            List<ApiKeyPermission> permissions,
            List<ApiKeyPlatform> platform) {
        check(permissions, platform);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "validTo must not be before validFrom " + validFrom + ", but is " + validTo);
        }
    }

    static void checkUpdate(
            List<ApiKeyPermission> permissions, List<ApiKeyPlatform> platform, List<String> scopeGuids) {
        check(permissions, platform);
        if (!scopeGuids.isEmpty() && !platform.isEmpty()) {
            throw new IllegalArgumentException("scopeGuids and platform cannot be updated together");
        }
    }

    /** The list, or an absent one: an empty list in an update takes away what the key has. */
    static <T> List<T> unlessEmpty(List<T> list) {
        return list.isEmpty() ? Absent.list() : list;
    }

    private static void check(List<ApiKeyPermission> permissions, List<ApiKeyPlatform> platform) {
        if (!permissions.isEmpty() && !platform.isEmpty()) {
            throw new IllegalArgumentException("permissions and platform cannot be set together");
        }
        if (permissions.contains(ApiKeyPermission.PUBLIC_API) && permissions.contains(ApiKeyPermission.WEB_SDK)) {
            throw new IllegalArgumentException("permissions must not hold both PUBLIC_API and WEB_SDK");
        }
        platform.forEach(one -> Ids.id("platform.applicationId", one.applicationId()));
        platform.forEach(one -> Ids.optionalId("platform.entityId", one.entityId()));
    }
}
