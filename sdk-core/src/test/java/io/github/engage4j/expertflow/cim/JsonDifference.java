package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.JsonTree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where two trees of JSON differ, as pointers; null members count for absent, and numbers go by value. */
final class JsonDifference {

    private final Map<String, String> found = new TreeMap<>();

    private JsonDifference() {}

    /** What was and is at each place where the two differ. */
    static Map<String, String> between(Object was, Object is) {
        JsonDifference difference = new JsonDifference();
        difference.compare("", was, is);
        return difference.found;
    }

    private void compare(String pointer, Object was, Object is) {
        if (was instanceof Map<?, ?> members && is instanceof Map<?, ?> others) {
            Set<Object> names = new TreeSet<>(members.keySet());
            names.addAll(others.keySet());
            names.forEach(name -> compare(pointer + "/" + name, members.get(name), others.get(name)));
        } else if (was instanceof List<?> items && is instanceof List<?> others && items.size() == others.size()) {
            for (int i = 0; i < items.size(); i++) {
                compare(pointer + "/" + i, items.get(i), others.get(i));
            }
        } else if (!Objects.equals(was, is) && !JsonTree.equal(was, is)) {
            found.put(pointer, text(was) + " -> " + text(is));
        }
    }

    private static String text(Object tree) {
        String text = Json.of(tree).text();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
