package io.github.engage4j.expertflow;

import io.github.engage4j.api.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Keycloak of its own, in development mode, with the realm of the test resources. Ends with the tests, however they end. */
final class KeycloakServer implements AutoCloseable {

    private static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final String url;

    private KeycloakServer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts it from an unpacked distribution and waits until it knows the realm. */
    static KeycloakServer start(Path home) throws IOException, InterruptedException {
        prepare(home);
        int[] ports = freePorts();
        ProcessBuilder builder = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + ports[0],
                "--http-management-port=" + ports[1],
                "--http-relative-path=/auth",
                "--cache=local",
                "--import-realm");
        builder.environment()
                .putAll(Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile());
        KeycloakServer server = new KeycloakServer(builder.start(), "http://127.0.0.1:" + ports[0] + "/auth");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try {
            server.awaitRealm(home.resolve("server.log"));
            return server;
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    /** Its root, as {@code authUrl} takes it. */
    String url() {
        return url;
    }

    /** Whether it takes a token as good, as a gateway would ask. */
    boolean accepts(String token) {
        Json answer = send(form(
                "/realms/expertflow/protocol/openid-connect/token/introspect",
                Map.of("client_id", "gateway", "client_secret", "gateway-secret", "token", token)));
        return Boolean.TRUE.equals(answer.at("active"));
    }

    /** Lets an administrator end all sessions of a user. */
    void logOut(String userId) {
        send(admin("/admin/realms/expertflow/users/" + userId + "/logout").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Lets an administrator switch a user on or off. */
    void enable(String userId, boolean enabled) {
        send(admin("/admin/realms/expertflow/users/" + userId)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":" + enabled + "}")));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder admin(String path) {
        Json token = send(form(
                "/realms/master/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", ADMIN, "password", ADMIN)));
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token.textAt("access_token"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Json send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(response + " " + response.body());
            }
            return response.body().isEmpty() ? Json.of(null) : Json.parse(response.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitRealm(Path log) throws IOException, InterruptedException {
        HttpRequest realm =
                HttpRequest.newBuilder(URI.create(url + "/realms/expertflow")).build();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(realm)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("Keycloak did not start:\n" + Files.readString(log));
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Puts the realm where it is imported from, and removes what an earlier run left. */
    private static void prepare(Path home) throws IOException {
        Path data = home.resolve("data");
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Path imports = Files.createDirectories(data.resolve("import"));
        try (InputStream realm = KeycloakServer.class.getResourceAsStream("/keycloak/expertflow-realm.json")) {
            Files.copy(realm, imports.resolve("expertflow-realm.json"));
        }
    }

    private static int[] freePorts() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket one = new ServerSocket(0, 1, here);
                ServerSocket other = new ServerSocket(0, 1, here)) {
            return new int[] {one.getLocalPort(), other.getLocalPort()};
        }
    }

    /** The ids of the realm's users. */
    static final class Users {
        static final String IMPORTER = "00000000-0000-4000-8000-000000000001";
        static final String REVOKED = "00000000-0000-4000-8000-000000000002";

        private Users() {}
    }
}
