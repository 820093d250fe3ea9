package io.github.engage4j.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.engage4j.infobip.webhooks.WebhookDelivery;
import io.github.engage4j.infobip.webhooks.WebhookEvent;
import io.github.engage4j.infobip.webhooks.WebhookReceiver;
import io.github.engage4j.infobip.webhooks.WebhookVerification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner's webhook: the JDK's HTTP server with the core's receiver behind it. */
final class WebhookEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final WebhookReceiver receiver;
    private final AtomicInteger losses = new AtomicInteger();
    private final List<WebhookEvent> handled = Collections.synchronizedList(new ArrayList<>());
    private final List<WebhookEvent> leftOut = Collections.synchronizedList(new ArrayList<>());
    private final List<String> tenants = Collections.synchronizedList(new ArrayList<>());

    WebhookEndpoint(WebhookVerification verification) {
        this.receiver = WebhookReceiver.builder().verification(verification).build();
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hook", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Loses the answers to so many of the next deliveries, which are handled all the same. */
    void loseAnswers(int count) {
        losses.set(count);
    }

    List<WebhookEvent> handled() {
        return List.copyOf(handled);
    }

    List<WebhookEvent> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The values of the header X-Tenant. */
    List<String> tenants() {
        return List.copyOf(tenants);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        WebhookDelivery delivery = receiver.handle(body, exchange.getRequestHeaders(), handled::add);
        leftOut.addAll(delivery.leftOut());
        tenants.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Tenant")));
        boolean isLost = losses.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        exchange.sendResponseHeaders(isLost ? 503 : delivery.status(), -1);
        exchange.close();
    }
}
