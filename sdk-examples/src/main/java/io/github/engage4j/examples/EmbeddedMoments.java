package io.github.engage4j.examples;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.embeddables.Iframe;
import io.github.engage4j.testing.EngageSandbox;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A partner's backend whose page shows Infobip's campaign wizard. Each view of the page gets a {@code request_uri} of its own; the API key
 * never leaves this program.
 *
 * <p>Plays against the sandbox, unless {@code INFOBIP_API_KEY} is set: then {@code INFOBIP_BASE_URL} and {@code INFOBIP_EMBEDDING_ID} must
 * be set too, and each view asks the real service. {@code PORT} is 8080 unless set.
 */
public final class EmbeddedMoments implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EmbeddedMoments.class.getName());

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Campaigns</title><link rel="stylesheet" href="/style.css"></head>
            <body>
            <header>Acme Shop</header>
            <main>
            <h1>Campaigns</h1>
            %s
            </main>
            </body>
            </html>
            """;
    private static final String STYLE = """
            body { font: 16px/1.5 sans-serif; margin: 0; color: #1d2530; background: #f2f4f8 }
            header { padding: 14px 32px; color: #fff; background: #1d2530; font-weight: bold }
            main { max-width: 960px; margin: 0 auto; padding: 8px 32px 32px }
            iframe { border: 1px solid #d5d9e2; border-radius: 6px; background: #fff }
            """;
    private static final String UNAVAILABLE =
            "<p role=\"alert\">The campaign wizard cannot be shown right now. Please try again in a minute.</p>";

    private final EngageClient client;
    private final String embeddingId;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    /** A backend that listens on this machine alone. The client stays the caller's. */
    EmbeddedMoments(EngageClient client, String embeddingId, int port) throws IOException {
        this.client = client;
        this.embeddingId = embeddingId;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::page);
        server.createContext("/style.css", this::style);
        server.setExecutor(threads);
        server.start();
    }

    /** Serves until the program is stopped. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        boolean real = environment.containsKey("INFOBIP_API_KEY");
        EngageClient client =
                real ? realClient(environment) : EngageSandbox.start().client();
        String embeddingId = real ? value(environment, "INFOBIP_EMBEDDING_ID") : "moments-wizard-1";
        int port = Integer.parseInt(environment.getOrDefault("PORT", "8080"));
        EmbeddedMoments backend = new EmbeddedMoments(client, embeddingId, port);
        System.out.println("Open " + backend.url() + " (" + (real ? "Infobip" : "the sandbox") + "; Ctrl-C ends it)");
    }

    /** The address of the page. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    /** A real backend first asks who the visitor is, and takes the tenant from that: {@code client.infobip().forTenant(…)}. */
    private void page(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/")) { // browsers ask for icons too: no request_uri for those
            respond(exchange, 404, "text/plain", "There is no such page.");
        } else if (!exchange.getRequestMethod().equals("GET")) {
            respond(exchange, 405, "text/plain", "");
        } else {
            wizard(exchange);
        }
    }

    private void wizard(HttpExchange exchange) throws IOException {
        try {
            Iframe frame = CampaignWizard.frame(client, embeddingId);
            policy(exchange, "; frame-src " + origin(frame));
            respond(exchange, 200, "text/html", PAGE.formatted(frame.toHtml()));
        } catch (RuntimeException e) { // whatever it was, the visitor can do nothing about it, and need not know it
            LOG.log(Level.WARNING, "a page without its wizard: {0}", e.getMessage());
            policy(exchange, "");
            respond(exchange, 503, "text/html", PAGE.formatted(UNAVAILABLE));
        }
    }

    private void style(HttpExchange exchange) throws IOException {
        respond(exchange, 200, "text/css", STYLE);
    }

    /** No scripts, nobody frames this page, and this page frames the embeddables' host alone. */
    private static void policy(HttpExchange exchange, String more) {
        String policy =
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        exchange.getResponseHeaders().set("Content-Security-Policy", policy + more);
    }

    private static void respond(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store"); // a stored page would hold a request_uri that is spent
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String origin(Iframe frame) {
        URI src = URI.create(frame.src());
        return src.getScheme() + "://" + src.getAuthority();
    }

    private static EngageClient realClient(Map<String, String> environment) {
        return EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(value(environment, "INFOBIP_BASE_URL"))
                        .credentials(Credentials.apiKey(value(environment, "INFOBIP_API_KEY"))))
                .build();
    }

    private static String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
