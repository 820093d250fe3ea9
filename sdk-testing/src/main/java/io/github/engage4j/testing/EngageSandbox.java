package io.github.engage4j.testing;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Both platforms, played on this machine: two small servers with state, rules and faults. For tests of code that uses an
 * {@link EngageClient}; the real thing is never called. Ids are the same in every run, so that transcripts can be compared.
 *
 * <p>Thread-safe. Close it when the test ends, which closes its client too.
 *
 * <pre>{@code
 * try (EngageSandbox sandbox = EngageSandbox.start()) {
 *     String conversationId = sandbox.infobip().receiveMessage(MessageChannel.SMS, "44776333666", "447492263897", TextContent.of("Hi"));
 *     sandbox.client().infobip().conversations().get(conversationId).execute();
 * }
 * }</pre>
 */
public final class EngageSandbox implements AutoCloseable {

    private final Clock clock;
    private final InfobipSandbox infobip;
    private final ExpertflowSandbox expertflow;
    private @Nullable EngageClient client;

    private EngageSandbox(Clock clock) {
        this.clock = clock;
        this.infobip = new InfobipSandbox(clock);
        this.expertflow = new ExpertflowSandbox(clock);
    }

    /** Starts a sandbox with the machine's clock. */
    public static EngageSandbox start() {
        return start(Clock.systemUTC());
    }

    /** Starts a sandbox with a clock, which dates what is created and expires what expires. Its clients use the same. */
    public static EngageSandbox start(Clock clock) {
        return new EngageSandbox(clock);
    }

    /** Infobip. */
    public InfobipSandbox infobip() {
        return infobip;
    }

    /** Expertflow CX. */
    public ExpertflowSandbox expertflow() {
        return expertflow;
    }

    /** A builder of clients for this sandbox: both platforms, the main account's key, the sandbox's clock. */
    public EngageClient.Builder clientBuilder() {
        return EngageClient.builder()
                .clock(clock)
                .infobip(config -> config.baseUrl(infobip.baseUrl())
                        .parBaseUrl(infobip.baseUrl())
                        .iframeBaseUrl(infobip.baseUrl())
                        .credentials(Credentials.apiKey(infobip.apiKey())))
                .expertflow(config -> config.baseUrl(expertflow.baseUrl()));
    }

    /** The client of {@link #clientBuilder()}, made on first use and closed with the sandbox. */
    public synchronized EngageClient client() {
        if (client == null) {
            client = clientBuilder().build();
        }
        return client;
    }

    /** Closes the client and stops the servers. Closing again does nothing. */
    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
        infobip.close();
        expertflow.close();
    }

    @Override
    public String toString() {
        return "EngageSandbox[" + infobip.baseUrl() + ", " + expertflow.baseUrl() + "]";
    }
}
