package io.github.engage4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.ManualTime;
import io.github.engage4j.api.RawCall;
import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.expertflow.KeycloakClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.provisioning.ApiKeysApi;
import io.github.engage4j.infobip.provisioning.SendersApi;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.Catalogue;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.safety.Answers;
import io.github.engage4j.safety.ApiCalls;
import io.github.engage4j.safety.ApiCalls.Made;
import io.github.engage4j.safety.Specimens;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every public method that makes a call is driven over the wire, with everything set that can be set. */
class EveryOperationTest {

    private static final String TOKEN = "{\"access_token\":\"token\",\"expires_in\":3600}";

    private static final Specimens SPECIMENS =
            new Specimens(0, name -> name.endsWith("Id") || name.equals("id") ? "id-4711" : "a " + name);

    /** What only arguments that nobody thought about hold: as patterns, with the reason. */
    private static final List<MadeUp> MADE_UP = List.of(
            new MadeUp("send-event /channel", "the same channel for all, of which these events know three"),
            new MadeUp("(setup|update)-bot /sessionTimeoutInSec", "numbers are 1"),
            new MadeUp("update-conversations-call-timeout /(in|out)bound", "numbers are 1"),
            new MadeUp(".*/expression/text", "the raw form of an expression holds any JSON"),
            new MadeUp(".*/ttsAudioSource/fileDescriptor", "it is only read: no builder sets it"),
            new MadeUp("update-transfer-strategy /announcementMessage/duration", "it is only read: no factory sets it"),
            new MadeUp(
                    "(send|validate)-messages-api-message .*",
                    "a message and a template at once, and raw parts hold any JSON"),
            new MadeUp("(create|update)-api-key /platform/-/key", "it is only read: no factory sets it"),
            new MadeUp("get-inbound-configurations .countryCode", "a country is no id"),
            new MadeUp(
                    "(create|update)-(profile|subscription)( /profile)?.*/(windowSize|connectTimeout|readTimeout)",
                    "numbers are 1"),
            new MadeUp(
                    "create-subscription /profile/enabledSSLProtocols",
                    "the schema has the values of one as those of the list"),
            new MadeUp("(create|update)-subscription /events/-/event", "an event that no channel has"),
            new MadeUp("update-subscription /profile/security", "it is only read: the builder takes an id"));

    private final MockWebServer server = new MockWebServer();
    private EngageClient client;
    private volatile String answer;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String token = request.getTarget().endsWith("/token") ? TOKEN : answer;
                return new MockResponse.Builder().body(token).build();
            }
        });
        server.start();
        client = client(Credentials.basic("ada", "password")); // an API key may not manage API keys
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void everyMethodSendsItsOperationAndEveryOperationHasAMethod() throws InterruptedException {
        Set<OperationRow> driven = new LinkedHashSet<>();
        for (Made made : calls()) {
            List<Request> requests = drive(made);
            OperationRow row = Conformity.row(requests.get(requests.size() - 1)).orElseThrow();
            assertThat(row.operation())
                    .as("%s", made.method())
                    .isEqualTo(made.call().operation());
            driven.add(row);
        }
        driven.add(fetchedToken());
        driven.addAll(loggedIn());
        driven.add(downloaded());

        assertThat(driven).containsExactlyInAnyOrderElementsOf(Catalogue.rows());
    }

    @Test
    void whatEveryMethodSendsIsAsTheSpecificationHasIt() throws InterruptedException {
        OpenApi.assumeGiven();
        Set<Fault> faults = new LinkedHashSet<>();
        for (Made made : calls()) {
            drive(made).forEach(request -> faults.addAll(Conformity.faults(request)));
        }

        assertThat(faults)
                .filteredOn(fault -> MADE_UP.stream().noneMatch(known -> known.covers(fault)))
                .isEmpty();
        assertThat(MADE_UP).allMatch(known -> faults.stream().anyMatch(known::covers));
    }

    /** All calls but those of senders and keys that send what follows from what they find, with the methods that are here anyway. */
    private List<Made> calls() {
        return ApiCalls.ofMethods(client, SPECIMENS).stream()
                .filter(made -> !(made.call() instanceof ComposedCall)
                        || !(made.door() instanceof SendersApi || made.door() instanceof ApiKeysApi))
                .toList();
    }

    /** Makes a call and gives its requests: the one that matters is the last. */
    private List<Request> drive(Made made) throws InterruptedException {
        answer = Answers.good(made.call(), made.answer());
        made.call().execute();
        return taken();
    }

    /** A download is a call when it is said where to. */
    private OperationRow downloaded() throws InterruptedException {
        answer = "sound";
        client.infobip()
                .recordings()
                .download("id")
                .to(OutputStream.nullOutputStream())
                .execute();
        return Conformity.row(taken().get(0)).orElseThrow();
    }

    /** The row that no method is for: credentials fetch their token themselves. */
    private OperationRow fetchedToken() throws InterruptedException {
        try (EngageClient other = client(Credentials.oauth2("id", "secret"))) {
            answer = "{}";
            other.infobip().metadata().get("id").execute();
        }
        return Conformity.row(taken().get(0)).orElseThrow();
    }

    /** Logs in to Expertflow CX in every way, and once more when the tokens have expired. */
    private List<OperationRow> loggedIn() throws InterruptedException {
        answer = "{\"data\":{\"token\":\"t\",\"refresh_token\":\"r\"}}";
        ManualTime time = new ManualTime();
        try (EngageClient other = time.applyTo(EngageClient.builder())
                .expertflow(expertflow -> expertflow.baseUrl("http://localhost:" + server.getPort()))
                .build()) {
            for (ExpertflowCredentials credentials : List.of(
                    ExpertflowCredentials.keycloak(KeycloakClient.of("cim", "secret")),
                    ExpertflowCredentials.agentLogin("ada", "password"),
                    ExpertflowCredentials.adminLogin("ada", "password"))) {
                RawCall call =
                        other.expertflow().withCredentials(credentials).raw().get("/anything");
                call.json().execute();
                time.advance(Duration.ofHours(1));
                call.json().execute();
            }
        }
        return taken().stream()
                .flatMap(request -> Conformity.row(request).stream())
                .toList();
    }

    private List<Request> taken() throws InterruptedException {
        List<Request> taken = new ArrayList<>();
        for (RecordedRequest next = next(); next != null; next = next()) {
            taken.add(Request.of(next));
        }
        return taken;
    }

    private RecordedRequest next() throws InterruptedException {
        return server.takeRequest(0, TimeUnit.SECONDS);
    }

    private EngageClient client(Credentials credentials) {
        String url = "http://localhost:" + server.getPort();
        return EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(url).parBaseUrl(url).credentials(credentials))
                .expertflow(expertflow -> expertflow.baseUrl(url))
                .build();
    }

    /** Faults that tell nothing. */
    private record MadeUp(String pattern, String reason) {

        boolean covers(Fault fault) {
            return (fault.operation() + " " + fault.place()).matches(pattern);
        }
    }
}
