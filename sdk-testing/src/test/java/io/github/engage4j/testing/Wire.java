package io.github.engage4j.testing;

import io.github.engage4j.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests that the client would not make, and those of browsers. */
final class Wire {

    private Wire() {}

    static Reply get(EngageSandbox sandbox, String path) {
        return send(authorized(sandbox, path).GET().build());
    }

    static Reply getAs(String authorization, EngageSandbox sandbox, String path) {
        return send(authorized(sandbox, path)
                .setHeader("Authorization", authorization)
                .GET()
                .build());
    }

    static Reply post(EngageSandbox sandbox, String path, String body) {
        return send(authorized(sandbox, path)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build());
    }

    static Reply postAs(String authorization, EngageSandbox sandbox, String path, String body) {
        return send(authorized(sandbox, path)
                .setHeader("Authorization", authorization)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build());
    }

    static Reply put(EngageSandbox sandbox, String path, String body) {
        return send(authorized(sandbox, path)
                .PUT(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build());
    }

    static Reply getPart(EngageSandbox sandbox, String path, String range) {
        return send(authorized(sandbox, path).header("Range", range).GET().build());
    }

    static Reply postActivity(EngageSandbox sandbox, String body) {
        URI uri = URI.create(sandbox.expertflow().baseUrl() + "/conversation-manager/activities");
        return send(
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build());
    }

    static Reply open(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET().build());
    }

    private static HttpRequest.Builder authorized(EngageSandbox sandbox, String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.infobip().baseUrl() + path))
                .header("Authorization", "App " + sandbox.infobip().apiKey());
    }

    private static Reply send(HttpRequest request) {
        try {
            return new Reply(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        Json json() {
            return Json.parse(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
