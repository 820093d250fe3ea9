package com.example.consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Sends one message to a server of its own, blocking and asynchronously, and says on which path it ran. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Consumer::answer);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        try (EngageClient client = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(url).credentials(Credentials.apiKey("consumer")))
                .build()) {
            CreateMessageRequest request = CreateMessageRequest.builder()
                    .channel(MessageChannel.SMS)
                    .from("447492263897")
                    .to("44776333666")
                    .content(TextContent.of("Hello"))
                    .build();
            Message sent = client.infobip().messages().create("c-1", request).execute();
            Message again = client.infobip().messages().create("c-1", request).executeAsync().join();
            System.out.println("sent " + sent.id() + " and " + again.id() + " on the "
                    + (Consumer.class.getModule().isNamed() ? "module path" : "class path"));
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = "{\"id\":\"m-1\",\"contentType\":\"TEXT\",\"content\":{\"text\":\"Hello\"}}"
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
