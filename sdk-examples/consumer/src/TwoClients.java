package com.example.consumer;

import com.infobip.ApiClient;
import com.infobip.ApiException;
import com.infobip.ApiKey;
import com.infobip.BaseUrl;
import com.infobip.api.SmsApi;
import com.infobip.model.SmsDestination;
import com.infobip.model.SmsMessage;
import com.infobip.model.SmsRequest;
import com.infobip.model.SmsTextContent;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.conversations.Conversation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Uses Infobip's official client for SMS and this SDK for Conversations, in one application, and says which OkHttp they share. */
public final class TwoClients {

    private TwoClients() {}

    public static void main(String[] arguments) throws IOException, ApiException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", TwoClients::answer);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        try (EngageClient client = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(url).credentials(Credentials.apiKey("consumer")))
                .build()) {
            Conversation conversation = client.infobip().conversations().assign("c-1", "a-1").execute();
            Conversation again = client.infobip().conversations().get("c-1").executeAsync().join();
            System.out.println("engage4j: " + conversation.id() + " and " + again.id());
            System.out.println("official client: " + sendSms(url));
        } finally {
            server.stop(0);
        }
        System.out.println("OkHttp " + okhttp3.OkHttp.VERSION);
    }

    private static String sendSms(String url) throws ApiException {
        SmsApi sms = new SmsApi(ApiClient.forApiKey(ApiKey.from("consumer"))
                .withBaseUrl(BaseUrl.from(url))
                .build());
        SmsMessage message = new SmsMessage()
                .sender("447492263897")
                .destinations(List.of(new SmsDestination().to("44776333666")))
                .content(new SmsTextContent().text("Hello"));
        return sms.sendSmsMessages(new SmsRequest().messages(List.of(message)))
                .execute()
                .getBulkId();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = "{\"id\":\"c-1\",\"bulkId\":\"b-1\",\"messages\":[]}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
