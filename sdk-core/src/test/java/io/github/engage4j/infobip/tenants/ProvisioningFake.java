package io.github.engage4j.infobip.tenants;

import io.github.engage4j.api.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;

/** The part of the platform that tenants are made of, with state: what was created is found, and creating it again is refused. */
final class ProvisioningFake extends Dispatcher {

    /** What becomes of a request that is struck. */
    enum Blow {
        /** Its connection is lost before anything is done. */
        LOST_BEFORE,
        /** It is done, and its answer is lost. */
        LOST_AFTER,
        /** The platform answers 500 to it and to all that come after. */
        OUTAGE
    }

    private static final String SENDERS = "/resource-management/1/inbound-message-configurations";

    final Map<String, Json> things = new TreeMap<>();
    final Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
    final List<String> writes = new ArrayList<>();
    final List<String> targets = new ArrayList<>();
    int struck = -1;
    Blow blow = Blow.OUTAGE;
    int keyCreationStatus = 200;

    /** Lets something become of a request, counted from the next one on, from 1. */
    void strike(int request, Blow what) {
        struck = targets.size() + request;
        blow = what;
    }

    void mend() {
        struck = -1;
    }

    /** What there is, without what differs between two runs: ids of keys and how many are disabled. */
    List<String> state() {
        List<String> state = new ArrayList<>();
        things.forEach((where, what) -> state.add(where + " " + what));
        enabledKeys().forEach(key -> state.add("key " + key.get("name") + " " + key.get("platform")));
        return state;
    }

    List<Map<String, Object>> enabledKeys() {
        return keys.values().stream()
                .filter(key -> Boolean.TRUE.equals(key.get("enabled")))
                .toList();
    }

    /** A key as the platform has it, which onboarding did not make in this test. */
    void addKey(String id, String name, List<Map<String, String>> platform) {
        keys.put(id, key(id, name, platform));
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        targets.add(request.getTarget());
        int requests = targets.size();
        boolean hit = blow == Blow.OUTAGE ? struck > 0 && requests >= struck : requests == struck;
        if (hit && blow == Blow.OUTAGE) {
            return answer(500, "");
        }
        if (hit && blow == Blow.LOST_BEFORE) {
            return lost();
        }
        MockResponse done = answer(request);
        return hit ? lost() : done;
    }

    private MockResponse answer(RecordedRequest request) {
        HttpUrl url = request.getUrl();
        String path = url.encodedPath();
        String method = request.getMethod();
        Json body = request.getBody() == null || request.getBody().size() == 0
                ? Json.parse("{}")
                : Json.parse(request.getBody().utf8());
        if (!method.equals("GET")) {
            writes.add(method + " " + path);
        }
        if (path.equals("/settings/2/api-keys")) {
            return method.equals("POST") ? createKey(body) : listKeys(url);
        }
        if (path.startsWith("/settings/2/api-keys/")) {
            return key(method, path.substring(path.lastIndexOf('/') + 1), body);
        }
        if (path.equals(SENDERS)) {
            return method.equals("POST") ? manage(body) : configurations(url);
        }
        return thing(method, path, body);
    }

    private MockResponse thing(String method, String path, Json body) {
        return switch (method) {
            case "GET" -> isList(path) ? list(path) : found(path);
            case "DELETE" -> things.remove(path) == null ? answer(404, "{}") : answer(200, "");
            default -> create(path, body);
        };
    }

    private MockResponse create(String path, Json body) {
        String id = path + "/" + segment(id(path, body));
        if (things.containsKey(id)) {
            return answer(409, "{}");
        }
        things.put(id, path.contains("/subscription/") ? subscription(body) : body);
        return path.startsWith("/subscriptions/") ? answer(201, things.get(id).text()) : answer(201, "");
    }

    /** With its subscription, the profile and the security settings are made that it brings along. */
    private Json subscription(Json body) {
        String profileId = body.textAt("profile", "profileId");
        if (body.at("profile", "webhook") != null) {
            things.put("/subscriptions/1/profiles/" + segment(profileId), Json.of(body.at("profile")));
        }
        String authId = body.textAt("profile", "security", "authId");
        if (body.at("profile", "security", "credentials") != null) {
            things.put("/subscriptions/1/security/" + segment(authId), Json.of(Map.of("authId", authId)));
        }
        Map<String, Object> kept = new TreeMap<>(object(body));
        kept.put("profile", Map.of("profileId", profileId));
        return Json.of(kept);
    }

    private static String id(String path, Json body) {
        return path.endsWith("/applications")
                ? body.textAt("applicationId")
                : path.endsWith("/entities") ? body.textAt("entityId") : body.textAt("subscriptionId");
    }

    private static boolean isList(String path) {
        return path.matches("/subscriptions/1/subscription/[A-Z_]+");
    }

    private MockResponse list(String path) {
        List<Object> results = new ArrayList<>();
        things.forEach((where, what) -> {
            if (where.startsWith(path + "/")) {
                results.add(what.tree());
            }
        });
        return page("results", results);
    }

    private MockResponse found(String path) {
        Json thing = things.get(path);
        return thing == null ? answer(404, "{\"errorCode\":\"E404\"}") : answer(200, thing.text());
    }

    private MockResponse createKey(Json body) {
        if (keyCreationStatus != 200) {
            return answer(keyCreationStatus, "{\"errorCode\":\"E" + keyCreationStatus + "\"}");
        }
        String id = "k-" + (keys.size() + 1);
        keys.put(id, key(id, body.textAt("name"), (List<?>) body.at("platform")));
        Map<String, Object> shown = new TreeMap<>(keys.get(id));
        shown.put("apiKeySecret", "secret-of-" + id);
        return answer(200, Json.of(shown).text());
    }

    private static Map<String, Object> key(String id, String name, List<?> platform) {
        return new TreeMap<>(Map.of("id", id, "name", name, "enabled", true, "platform", platform));
    }

    private MockResponse listKeys(HttpUrl url) {
        String name = url.queryParameter("name");
        Predicate<Map<String, Object>> asked =
                key -> (name == null || name.equals(key.get("name"))) && Boolean.TRUE.equals(key.get("enabled"));
        return page(
                "apiKeys", new ArrayList<>(keys.values().stream().filter(asked).toList()));
    }

    private MockResponse key(String method, String id, Json body) {
        Map<String, Object> key = keys.get(id);
        if (key == null) {
            return answer(404, "{}");
        }
        if (method.equals("PUT")) {
            key.putAll(object(body));
        }
        return answer(200, Json.of(key).text());
    }

    private MockResponse manage(Json body) {
        String where = SENDERS + "/" + sender(body.textAt("channel"), body.textAt("number"), body.textAt("keyword"));
        Map<String, Object> kept = new TreeMap<>(object(body));
        if (kept.remove("unset") != null) {
            kept.remove("platform");
            kept.remove("conversations");
        }
        kept.put("configurationKey", "c-" + body.textAt("number"));
        things.put(where, Json.of(kept));
        return answer(200, things.get(where).text());
    }

    private MockResponse configurations(HttpUrl url) {
        String number = url.queryParameter("number");
        String start = SENDERS + "/" + url.queryParameter("channel") + (number == null ? "/" : "/" + number + "/");
        List<Object> found = new ArrayList<>();
        things.forEach((where, what) -> {
            if (where.startsWith(start)) {
                found.add(what.tree());
            }
        });
        return answer(200, Json.of(found).text());
    }

    private static String sender(String channel, String number, String keyword) {
        return channel + "/" + number + "/" + (keyword == null ? "" : keyword);
    }

    private static MockResponse page(String member, List<Object> all) {
        Map<String, Object> paging =
                Map.of("page", 0, "size", 100, "totalPages", 1, "totalResults", all.size(), "totalCount", all.size());
        return answer(200, Json.of(Map.of(member, all, "paging", paging)).text());
    }

    /** An id as it stands in a path. */
    private static String segment(String id) {
        return new HttpUrl.Builder()
                .scheme("http")
                .host("h")
                .addPathSegment(id)
                .build()
                .encodedPath()
                .substring(1);
    }

    @SuppressWarnings("unchecked") // it is an object
    private static Map<String, Object> object(Json json) {
        return (Map<String, Object>) json.tree();
    }

    private static MockResponse answer(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    private static MockResponse lost() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
    }
}
