package io.github.engage4j.testing.internal;

import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.testing.RecordedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** An HTTP server on this machine alone, with one platform behind it. Thread-safe. */
public final class SandboxServer implements AutoCloseable {

    private static final List<FaultRule> UNREAD =
            List.of(new FaultRule(FaultRule.Kind.RESET_BEFORE_READING, null, Duration.ZERO, 0));
    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final FaultQueue faults = new FaultQueue();
    private final Ids requestIds = new Ids(3);
    private final Platform platform;

    /** Starts a server for a platform, at a port that is free. */
    public SandboxServer(Platform platform) {
        this.platform = platform;
        server.setDispatcher(new Exchanges());
        try {
            server.setServerSocketFactory(new PromptSockets());
            server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox could not open a port on this machine", e);
        }
    }

    /** Its address, without a slash at its end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /** Every request so far, in the order of their arrival. */
    public List<RecordedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** The faults to come. */
    public FaultQueue faults() {
        return faults;
    }

    @Override
    public void close() {
        server.close();
    }

    private MockResponse exchange(mockwebserver3.RecordedRequest raw, boolean unread) {
        HttpUrl url = raw.getUrl();
        OperationRow row =
                platform.router().find(raw.getMethod(), url.pathSegments()).orElse(null);
        RecordedRequest request = recorded(row, raw);
        synchronized (requests) {
            requests.add(request);
        }
        FaultyExchange faulty = new FaultyExchange(unread ? UNREAD : faults.take(id(row)), platform);
        Answer answer = faulty.answer(() -> answer(row, request, url));
        if (faulty.isAnswered()) {
            platform.answered(request, answer.status());
        }
        return faulty.response(answer.with("X-Request-Id", nextRequestId()));
    }

    private Answer answer(@Nullable OperationRow row, RecordedRequest request, HttpUrl url) {
        try {
            return platform.answer(row, request, url);
        } catch (SandboxError refused) {
            return refused.answer();
        }
    }

    private String nextRequestId() {
        synchronized (requestIds) {
            return requestIds.uuid();
        }
    }

    private static RecordedRequest recorded(@Nullable OperationRow row, mockwebserver3.RecordedRequest raw) {
        ByteString body = raw.getBody();
        return new RecordedRequest(
                row == null ? null : row.operation(),
                raw.getMethod(),
                raw.getTarget(),
                headers(raw.getHeaders()),
                body == null ? "" : body.utf8());
    }

    private static ResponseHeaders headers(Headers headers) {
        String[] pairs = new String[2 * headers.size()];
        for (int i = 0; i < headers.size(); i++) {
            pairs[2 * i] = headers.name(i);
            pairs[2 * i + 1] = headers.value(i);
        }
        return ResponseHeaders.ofPairs(pairs);
    }

    /** The server keeps a copy of each request for a method that nobody calls here. */
    private void forgetOne() throws InterruptedException {
        var unused = server.takeRequest(0, TimeUnit.NANOSECONDS);
    }

    private static @Nullable String id(@Nullable OperationRow row) {
        return row == null ? null : row.operation().id();
    }

    /**
     * Asked by each connection's thread twice for a request, before the body is read and for the answer, and besides by the thread that
     * accepts connections, which is the first to ask and knows of no request.
     */
    private final class Exchanges extends Dispatcher {

        private final ThreadLocal<Boolean> unread = ThreadLocal.withInitial(() -> false);
        private final AtomicReference<Thread> acceptor = new AtomicReference<>();

        @Override
        public MockResponse peek() {
            Thread thread = Thread.currentThread();
            acceptor.compareAndSet(null, thread);
            if (!thread.equals(acceptor.get()) && faults.takeResetBeforeReading()) {
                unread.set(true);
            }
            MockResponse.Builder response = new MockResponse.Builder();
            return unread.get() ? response.doNotReadRequestBody().build() : response.build();
        }

        @Override
        public MockResponse dispatch(mockwebserver3.RecordedRequest request) throws InterruptedException {
            forgetOne();
            boolean reset = unread.get();
            unread.remove();
            return exchange(request, reset);
        }
    }
}
