package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.ApiRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lists are filtered by. A filter that is not given lets everything through. */
final class Filters {

    private Filters() {}

    /** A member is one of some texts. */
    static Predicate<Map<String, @Nullable Object>> oneOf(String member, List<@Nullable String> values) {
        return thing -> values.isEmpty() || values.contains(String.valueOf(thing.get(member)));
    }

    /** A member has a text anywhere in it, whatever its case. */
    static Predicate<Map<String, @Nullable Object>> contains(String member, @Nullable String part) {
        return thing -> part == null || lower(thing.get(member)).contains(lower(part));
    }

    /** Each member is what the query parameter of its name says. */
    static Predicate<Map<String, @Nullable Object>> same(ApiRequest request, String... members) {
        return thing -> Stream.of(members)
                .allMatch(member -> request.query(member) == null
                        || String.valueOf(thing.get(member)).equals(request.query(member)));
    }

    private static String lower(@Nullable Object text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
