package io.github.engage4j.testing.internal;

import io.github.engage4j.internal.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers as a later release of a platform would give them: with members and values that nobody knows yet. */
final class Distortion {

    private static final String UNKNOWN = "SANDBOX_UNKNOWN";
    private static final Set<String> ENUMS =
            Set.of("status", "availability", "channel", "direction", "role", "priority", "authorType", "contentType");

    private Distortion() {}

    static Answer unknownFields(Answer answer) {
        return answer.withBody(JsonTree.write(withFields(JsonTree.parse(answer.text()))));
    }

    static Answer unknownEnumValues(Answer answer) {
        return answer.withBody(JsonTree.write(withEnums(JsonTree.parse(answer.text()))));
    }

    private static @Nullable Object withFields(@Nullable Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(Distortion::withFields).toList();
        }
        if (!(tree instanceof Map<?, ?> members)) {
            return tree;
        }
        Map<Object, @Nullable Object> more = new LinkedHashMap<>();
        more.put("sandboxUnknownObject", Map.of("of", List.of(1, "two", Map.of("three", true))));
        members.forEach((name, value) -> more.put(name, withFields(value)));
        more.put("sandboxUnknownText", UNKNOWN);
        return more;
    }

    private static @Nullable Object withEnums(@Nullable Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(Distortion::withEnums).toList();
        }
        if (!(tree instanceof Map<?, ?> members)) {
            return tree;
        }
        Map<Object, @Nullable Object> others = new LinkedHashMap<>();
        members.forEach((name, value) ->
                others.put(name, ENUMS.contains(name) && value instanceof String ? UNKNOWN : withEnums(value)));
        return others;
    }
}
