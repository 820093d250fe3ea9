package io.github.engage4j.testing;

import io.github.engage4j.api.Json;
import io.github.engage4j.testing.Wire.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests to Expertflow's half as any HTTP client makes them. */
final class ExpertflowWire {

    static final String ACTIVITIES = "/conversation-manager/activities";
    static final String RECEIVE = "/ccm/message/receive";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ExpertflowSandbox expertflow;
    private final @Nullable String token;

    ExpertflowWire(EngageSandbox sandbox) {
        this(sandbox.expertflow(), null);
    }

    private ExpertflowWire(ExpertflowSandbox expertflow, @Nullable String token) {
        this.expertflow = expertflow;
        this.token = token;
    }

    /** The same with a token. */
    ExpertflowWire with(@Nullable String other) {
        return new ExpertflowWire(expertflow, other);
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Reply post(String path, Map<String, ?> json) {
        return post(path, Json.of(json).text());
    }

    Reply form(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Reply send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** Pushes an activity with some members of the header, and expects it to be taken. */
    void push(String id, Map<String, ?> reference) {
        Reply reply = post(ACTIVITIES, activity(id, reference));
        if (reply.status() != 200) {
            throw new AssertionError(reply.status() + " " + reply.body());
        }
    }

    /** An activity with some members of the header. */
    static Map<String, ?> activity(String id, Map<String, ?> reference) {
        Map<String, Object> header = new java.util.LinkedHashMap<>(reference);
        header.put("sender", Map.of("id", "recorder-1", "type", "APP", "senderName", "Call recorder"));
        return Map.of("id", id, "header", header, "body", Map.of("type", "FNB", "markdownText", "hello"));
    }

    /** A message of a channel with a body of a type. */
    static Map<String, ?> channelMessage(String id, String customer, String service, String type) {
        Map<String, ?> header = Map.of(
                "sender", Map.of("id", "web-1", "type", "CONNECTOR", "senderName", "Web connector"),
                "channelData", Map.of("channelCustomerIdentifier", customer, "serviceIdentifier", service));
        return Map.of("id", id, "header", header, "body", Map.of("type", type, "markdownText", "Hi"));
    }

    /** The values of a member of each of some objects. */
    static List<@Nullable String> each(List<Json> objects, String... path) {
        return objects.stream().map(object -> object.textAt(path)).toList();
    }

    /** The items of a list of objects. */
    static List<Json> items(@Nullable Object list) {
        return ((List<?>) java.util.Objects.requireNonNull(list))
                .stream().map(Json::of).toList();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(expertflow.baseUrl() + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
