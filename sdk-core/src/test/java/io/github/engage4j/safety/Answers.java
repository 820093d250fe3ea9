package io.github.engage4j.safety;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.embeddables.PushedAuthorization;
import io.github.engage4j.internal.json.JsonCodec;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes answers that calls can read, from the types of their values. */
final class Answers {

    private static final Specimens MARKED =
            new Specimens(0, name -> name.endsWith("Id") || name.equals("id") ? "id-4711" : Canary.CONTENT);

    /** What the families of lists call their things. */
    private static final List<String> ITEMS = List.of("agents", "bots", "conversations", "messages", "queues");

    private Answers() {}

    /** A value of a type as JSON; a record stands both alone and as the item of a page. */
    static String good(Type type) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (type instanceof Class<?> record && record.isRecord()) {
            Object value = json(MARKED.record(record));
            ITEMS.forEach(items -> members.put(items, List.of(value)));
            if (value instanceof Map<?, ?> own) {
                own.forEach((name, member) -> members.put(String.valueOf(name), member));
            }
        } else {
            members.put("text", Canary.CONTENT);
            members.put(type == PushedAuthorization.class ? "request_uri" : "uri", Canary.REQUEST_URI);
        }
        return Json.of(members).text();
    }

    private static Object json(Object value) {
        return Json.parse(JsonCodec.INFOBIP.encode(value).readUtf8()).tree();
    }
}
