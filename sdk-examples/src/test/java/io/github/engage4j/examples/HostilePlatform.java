package io.github.engage4j.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Credentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An Infobip whose request_uri is whatever the test says. */
final class HostilePlatform implements AutoCloseable {

    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    HostilePlatform(String requestUri) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String answer = Json.of(Map.of("request_uri", requestUri)).text();
        server.createContext("/embeddable/1/auth/par", exchange -> respond(exchange, answer));
        server.createContext("/authorize", this::open);
        server.start();
    }

    EngageClient client() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return EngageClient.builder()
                .infobip(config -> config.baseUrl(url)
                        .parBaseUrl(url)
                        .iframeBaseUrl(url)
                        .credentials(Credentials.apiKey("key-of-a-misled-partner")))
                .build();
    }

    /** The request_uris that the browser opened. */
    List<String> opened() {
        return opened;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void open(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery().replaceFirst("^request_uri=", "");
        opened.add(URLDecoder.decode(query, StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        respond(exchange, "<h1>Opened</h1>");
    }

    private static void respond(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
