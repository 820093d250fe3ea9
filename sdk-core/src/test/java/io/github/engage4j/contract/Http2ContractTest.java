package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.NOT_SENT;
import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.TransportException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rows of the contract for HTTP/2 over TLS, which is what production speaks. */
class Http2ContractTest {

    private static final int INTERNAL_ERROR = 2;
    private static final int REFUSED_STREAM = 7;
    private static final int CANCEL = 8;
    private static final MockResponse OK =
            new MockResponse.Builder().body(ContractWire.GOOD).build();
    private static final HandshakeCertificates CERTIFICATES = certificates();

    /** Held here, because the log forgets levels of loggers that nobody holds: each reset would be told with its trace. */
    private static final Logger SERVERS_LOG = Logger.getLogger(OkHttpClient.class.getName());

    static {
        SERVERS_LOG.setLevel(Level.WARNING);
    }

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @EveryWay
    void http2StreamRefused(Way way) throws IOException {
        assertEnds(way, answer().onRequestStart(reset(REFUSED_STREAM)), NOT_SENT, 3);
    }

    @EveryWay
    void http2StreamReset(Way way) throws IOException {
        int attempts = way.once() ? 1 : 3;
        for (int code : new int[] {INTERNAL_ERROR, CANCEL}) {
            assertEnds(way, answer().onRequestStart(reset(code)), UNKNOWN, attempts);
            assertEnds(way, answer().onRequestBody(reset(code)), way.hasBody() ? UNKNOWN : null, attempts);
            assertEnds(way, answer().onResponseStart(reset(code)), UNKNOWN, attempts);
        }
    }

    @EveryWay
    void http2GoAway(Way way) throws IOException {
        try (GoAwayServer server = new GoAwayServer(CERTIFICATES)) {
            EngageException failure = way.mode().failure(way.call(client(server.port())));

            assertThat(failure).isInstanceOf(TransportException.class);
            assertThat(failure.outcome()).isEqualTo(NOT_SENT);
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(server.streams()).isGreaterThanOrEqualTo(3);
        }
    }

    /** Asserts how a call ends when the server does the same to each request; without an outcome it is answered. */
    private void assertEnds(Way way, MockResponse.Builder always, DeliveryOutcome outcome, int attempts)
            throws IOException {
        try (MockWebServer server = server()) {
            server.setDispatcher(new Always(always.build()));
            EngageClient client = client(server.getPort());
            if (outcome == null) {
                wire.succeeds(way, client);
                return;
            }
            EngageException failure = way.mode().failure(way.call(client));

            assertThat(failure).isInstanceOf(TransportException.class);
            assertThat(failure.outcome()).as(failure.getMessage()).isEqualTo(outcome);
            assertThat(failure.attempts()).isEqualTo(attempts);
            if (way.once()) {
                assertThat(server.getRequestCount()).isLessThanOrEqualTo(attempts);
            }
        }
    }

    private static MockResponse.Builder answer() {
        return OK.newBuilder();
    }

    private static SocketEffect reset(int code) {
        return new SocketEffect.CloseStream(code);
    }

    private static MockWebServer server() throws IOException {
        MockWebServer server = new MockWebServer();
        server.useHttps(CERTIFICATES.sslSocketFactory());
        server.start();
        return server;
    }

    private EngageClient client(int port) {
        OkHttpClient trusting = new OkHttpClient.Builder()
                .sslSocketFactory(CERTIFICATES.sslSocketFactory(), CERTIFICATES.trustManager())
                .build();
        return wire.client(
                "https://localhost:" + port, wire.time().timing(), builder -> builder.okHttpClient(trusting));
    }

    private static HandshakeCertificates certificates() {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        return new HandshakeCertificates.Builder()
                .heldCertificate(own)
                .addTrustedCertificate(own.certificate())
                .build();
    }

    private static final class Always extends Dispatcher {

        private final MockResponse answer;

        Always(MockResponse answer) {
            this.answer = answer;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            return answer;
        }

        @Override
        public MockResponse peek() {
            return answer;
        }
    }
}
