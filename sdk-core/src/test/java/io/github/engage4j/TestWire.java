package io.github.engage4j;

import io.github.engage4j.expertflow.ExpertflowClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.InfobipConfig;
import io.github.engage4j.spec.Conformity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server for one test, and clients of both platforms that talk to it with {@link #API_KEY} and a {@link ManualTime}. After the test
 * all that the server took is compared with the platform's specification.
 */
public final class TestWire implements BeforeEachCallback, AfterEachCallback {

    public static final String API_KEY = "main-key-0123456789";

    private final ManualTime time = new ManualTime();
    private final MockWebServer server = new MockWebServer();
    private final List<EngageClient> clients = new ArrayList<>();
    private final List<RecordedRequest> taken = new ArrayList<>();
    private EngageClient client;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(new MockResponse(599, okhttp3.Headers.EMPTY, "the test has no answer for this request"));
        server.setDispatcher(answers);
        server.setServerSocketFactory(new PromptSockets());
        server.start();
        client = client(builder -> {}, infobip -> {});
    }

    @Override
    public void afterEach(ExtensionContext context) {
        clients.forEach(EngageClient::close);
        while (nextRequest() != null) {}
        server.close();
        Conformity.check(context, taken);
    }

    public MockWebServer server() {
        return server;
    }

    public ManualTime time() {
        return time;
    }

    /** The root of the server, without a slash at its end. */
    public String url() {
        return "http://localhost:" + server.getPort();
    }

    public InfobipClient infobip() {
        return client.infobip();
    }

    public ExpertflowClient expertflow() {
        return client.expertflow();
    }

    /** Infobip with settings of the test's own. */
    public InfobipClient infobip(Consumer<InfobipConfig.Builder> infobip) {
        return client(builder -> {}, infobip).infobip();
    }

    /** A client with settings of the test's own, which is closed after the test. */
    public EngageClient client(Consumer<EngageClient.Builder> settings, Consumer<InfobipConfig.Builder> infobip) {
        EngageClient.Builder builder = EngageClient.builder()
                .infobip(config -> infobip.accept(config.baseUrl(url())
                        .parBaseUrl(url())
                        .iframeBaseUrl(url())
                        .credentials(Credentials.apiKey(API_KEY))))
                .expertflow(config -> config.baseUrl(url()));
        settings.accept(time.applyTo(builder));
        EngageClient made = builder.build();
        clients.add(made);
        return made;
    }

    /** The next answer of the server. */
    public TestWire answers(int status, String body) {
        return answers(new MockResponse.Builder().code(status).body(body).build());
    }

    /** The next answer of the server. */
    public TestWire answers(MockResponse answer) {
        server.enqueue(answer);
        return this;
    }

    /** The next request that the server took, as one text. */
    public String taken() {
        return TakenRequest.render(takenRequest());
    }

    /** The text of a request without a body, as {@link #taken} gives it. */
    public static String request(String methodAndTarget) {
        return methodAndTarget + "\nAccept: application/json\nAuthorization: App " + API_KEY + "\n";
    }

    /** The text of a request with a body of JSON, as {@link #taken} gives it. */
    public static String request(String methodAndTarget, String json) {
        return request(methodAndTarget) + "Content-Type: application/json\n\n" + json + "\n";
    }

    /** The next request that the server took. */
    public RecordedRequest takenRequest() {
        RecordedRequest request = nextRequest();
        if (request == null) {
            throw new AssertionError("the server took no request");
        }
        return request;
    }

    private RecordedRequest nextRequest() {
        try {
            RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
            if (request != null) {
                taken.add(request);
            }
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How many requests the server took. */
    public int requests() {
        return server.getRequestCount();
    }
}
