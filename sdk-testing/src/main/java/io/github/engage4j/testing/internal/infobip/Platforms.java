package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applications with or without an entity, as requests name them. */
final class Platforms {

    private Platforms() {}

    static Map<String, @Nullable Object> of(Tenant tenant) {
        return Members.of("applicationId", tenant.applicationId(), "entityId", tenant.entityId());
    }

    /** The tenant that an object names, or null if it names no application. */
    static @Nullable Tenant tenant(@Nullable Object platform) {
        return platform instanceof Map<?, ?> pair
                        && pair.get("applicationId") instanceof String application
                        && !application.isBlank()
                ? new Tenant(application, pair.get("entityId") instanceof String entity ? entity : null)
                : null;
    }

    /** The tenant of the first of some pairs, or null if there are none. */
    static @Nullable Tenant first(@Nullable Object platform) {
        List<Map<String, @Nullable Object>> pairs = list(platform);
        return pairs.isEmpty() ? null : tenant(pairs.get(0));
    }

    /** Copies of all the pairs; none for what is no list. */
    static List<Map<String, @Nullable Object>> list(@Nullable Object platform) {
        List<Map<String, @Nullable Object>> pairs = new ArrayList<>();
        if (platform instanceof List<?> list) {
            list.forEach(pair -> pairs.add(copy(pair)));
        }
        return pairs;
    }

    /** A copy of an object; an empty one of what is none. */
    static Map<String, @Nullable Object> copy(@Nullable Object object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (object instanceof Map<?, ?> members) {
            members.forEach((name, value) -> copy.put(String.valueOf(name), value));
        }
        return copy;
    }
}
