package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;

/** Makes a client as a backend would. */
final class Clients {

    private Clients() {}

    static EngageClient client() {
        // readme: client
        EngageClient client = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl("https://xyz123.api.infobip.com")
                        .credentials(Credentials.apiKey(System.getenv("INFOBIP_API_KEY")))
                        .tenant(Tenant.of("acme-app", "store-42"))) // what the key is bound to; optional
                .expertflow(expertflow -> expertflow.baseUrl("https://cx.example.com"))
                .build(); // one for the life of the application
        // readme: end
        return client;
    }
}
