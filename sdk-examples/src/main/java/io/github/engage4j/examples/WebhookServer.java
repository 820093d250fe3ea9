package io.github.engage4j.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.engage4j.infobip.webhooks.WebhookDelivery;
import io.github.engage4j.infobip.webhooks.WebhookHandler;
import io.github.engage4j.infobip.webhooks.WebhookReceiver;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A webhook in the JDK's own HTTP server. */
final class WebhookServer implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int NO_BODY = -1;

    private final WebhookReceiver receiver;
    private final WebhookHandler handler;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;

    private WebhookServer(HttpServer server, WebhookReceiver receiver, WebhookHandler handler) {
        this.server = server;
        this.receiver = receiver;
        this.handler = handler;
    }

    /** Starts a server on a port of this machine; 0 takes any that is free. A proxy before it brings TLS. */
    static WebhookServer start(int port, WebhookReceiver receiver, WebhookHandler handler) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        WebhookServer webhook = new WebhookServer(HttpServer.create(address, 0), receiver, handler);
        webhook.server.setExecutor(webhook.threads);
        webhook.server.createContext("/infobip", webhook::answer);
        webhook.server.start();
        return webhook;
    }

    /** The address that deliveries go to. */
    String url() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getHostString() + ":" + address.getPort() + "/infobip";
    }

    // docs: server
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(receiver.maxBodyBytes() + 1); // one too many is refused
            WebhookDelivery delivery = receiver.handle(body, exchange.getRequestHeaders(), handler);
            exchange.sendResponseHeaders(delivery.status(), NO_BODY);
        }
    }
    // docs: end

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
