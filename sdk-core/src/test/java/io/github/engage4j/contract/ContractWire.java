package io.github.engage4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.ManualTime;
import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallListener;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.internal.http.Authorizer;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.http.EngineSettings;
import io.github.engage4j.internal.http.Timing;
import io.github.engage4j.internal.http.Transport;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.operations.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A scripted server and clients that talk to it, with time that passes as the test says. */
final class ContractWire implements BeforeEachCallback, AfterEachCallback {

    /** What each operation reads as its answer. */
    static final String GOOD = "{\"id\":\"x-1\",\"request_uri\":\"urn:x\",\"expires_in\":60}";

    static final RawAct OK = RawAct.answers(200, GOOD);

    private final List<EngageClient> clients = new ArrayList<>();
    private RawServer server;
    private ManualTime time;

    @Override
    public void beforeEach(ExtensionContext context) {
        server = new RawServer();
        time = new ManualTime();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
        clients.forEach(EngageClient::close);
    }

    RawServer server() {
        return server;
    }

    ManualTime time() {
        return time;
    }

    EngageClient client() {
        return client(builder -> {});
    }

    /** A client with settings of the test's own, which is closed after the test. */
    EngageClient client(Consumer<EngageClient.Builder> settings) {
        return client(server.url(), time.timing(), settings);
    }

    EngageClient client(String url, Timing timing, Consumer<EngageClient.Builder> settings) {
        EngageClient.Builder builder = EngageClient.builder()
                .infobip(infobip -> infobip.baseUrl(url)
                        .parBaseUrl(url)
                        .iframeBaseUrl(url)
                        .credentials(Credentials.apiKey("key-0123456789")));
        settings.accept(ManualTime.inject(builder, timing));
        EngageClient made = builder.build();
        clients.add(made);
        return made;
    }

    /** An engine without a platform's client, for calls that no API class makes. The test closes it. */
    Engine engine(boolean paced) {
        EngineSettings settings = new EngineSettings(
                RetryPolicy.defaults(), CallListener.NONE, time.timing(), paced, 256, 1024 * 1024, Duration.ZERO);
        return new Engine(Transport.owned(256), settings);
    }

    /** Makes calls to the server through an engine. */
    CallFactory calls(Engine engine) {
        return new CallFactory(
                engine,
                JsonCodec.INFOBIP,
                Map.of(Service.INFOBIP_API, HttpUrl.get(server.url())),
                Authorizer.fixed("App key-0123456789"));
    }

    /** Makes a call, which must fail, and tells how it ended. */
    Ending ending(Way way) {
        return ending(way, client());
    }

    Ending ending(Way way, EngageClient client) {
        return ending(way.mode(), way.call(client));
    }

    Ending ending(Mode mode, ApiCall<?> call) {
        int requests = server.requests();
        int waits = time.sleeps().size();
        EngageException failure = mode.failure(call);
        return Ending.of(
                failure,
                server.requests() - requests,
                time.sleeps().subList(waits, time.sleeps().size()));
    }

    /** Makes a call, which must succeed. */
    void succeeds(Way way, EngageClient client) {
        assertThat(way.mode().run(way.call(client)).status()).isEqualTo(200);
    }
}
