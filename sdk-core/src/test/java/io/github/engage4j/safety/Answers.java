package io.github.engage4j.safety;

import io.github.engage4j.LoopbackServer.Request;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.PushedLookup;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.infobip.embeddables.PushedAuthorization;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.SentLookup;
import io.github.engage4j.internal.json.JsonCodec;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes answers that calls can read, from the types of their values. */
public final class Answers {

    private static final Specimens MARKED =
            new Specimens(0, name -> name.endsWith("Id") || name.equals("id") ? "id-4711" : Canary.CONTENT);

    /** What the families of lists call their things. */
    private static final List<String> ITEMS = List.of(
            "agents",
            "apiKeys",
            "bots",
            "conversations",
            "docs",
            "elements",
            "items",
            "linkedConversations",
            "messages",
            "notes",
            "queues",
            "results",
            "routes",
            "tags",
            "templates",
            "workingHours");

    /** The few that answer a bare list. */
    private static final Set<String> BARE = Set.of(
            "get-conversations-agent-recording-configs",
            "get-conversations-tts-supported-placeholders",
            "get-inbound-configurations");

    /** What look-ups look at. */
    private static final Map<Type, Type> LOOKED_UP =
            Map.of(SentLookup.class, Message.class, PushedLookup.class, CimEvent.class);

    private Answers() {}

    /** An answer for a call that gives values of a type. */
    public static String good(ApiCall<?> call, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Class<?> item = (Class<?>) list.getActualTypeArguments()[0];
            boolean bare = BARE.contains(call.operation().id());
            return bare ? Json.of(List.of(json(MARKED.record(item)))).text() : good(item);
        }
        return good(type);
    }

    /** The answer to one request of a call: of those of {@code senders()} the first is answered a bare list, whatever the last is. */
    static String toRequest(Request request, String good) {
        boolean looks = request.method().equals("GET") && request.target().contains("/inbound-message-configurations");
        return looks && good.startsWith("{") ? "[]" : good;
    }

    /** A value of a type as JSON; a record stands both alone and as the item of a page. */
    public static String good(Type answer) {
        Type type = LOOKED_UP.getOrDefault(answer, answer);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("agentId", "id-4711");
        members.put("customer", Map.of("_id", "id-4711", "firstName", Canary.CONTENT));
        if (type instanceof Class<?> record && record.isRecord()) {
            Object value = json(MARKED.record(record));
            ITEMS.forEach(items -> members.put(items, List.of(value)));
            if (value instanceof Map<?, ?> own) {
                own.forEach((name, member) -> members.put(String.valueOf(name), member));
            } else {
                members.put("status", value);
            }
        } else if (type == PushedAuthorization.class) {
            members.put("request_uri", Canary.REQUEST_URI);
        } else {
            members.put("text", Canary.CONTENT);
        }
        return Json.of(members).text();
    }

    private static Object json(Object value) {
        return Json.parse(JsonCodec.INFOBIP.encode(value).readUtf8()).tree();
    }
}
