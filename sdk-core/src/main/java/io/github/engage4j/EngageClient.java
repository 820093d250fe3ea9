package io.github.engage4j;

import io.github.engage4j.api.CallListener;
import io.github.engage4j.api.Pacing;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.expertflow.ExpertflowClient;
import io.github.engage4j.expertflow.ExpertflowConfig;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.InfobipConfig;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.http.EngineSettings;
import io.github.engage4j.internal.http.Timing;
import io.github.engage4j.internal.http.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The one door to both platforms. Make one for the life of the application and share it: it is immutable and thread-safe, and its
 * connections are shared by all its calls.
 *
 * <p>{@link #close()} waits for calls in flight and frees what the client owns. A client that is never closed keeps no program
 * running.
 */
public final class EngageClient implements AutoCloseable {

    private final Engine engine;
    private final @Nullable InfobipClient infobip;
    private final @Nullable ExpertflowClient expertflow;

    private EngageClient(Builder builder) {
        this.engine = new Engine(builder.transport(), builder.settings());
        this.infobip = builder.infobip == null ? null : new InfobipClient(engine, builder.infobip);
        this.expertflow = builder.expertflow == null ? null : new ExpertflowClient(engine, builder.expertflow);
    }

    /** A builder without a platform. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Infobip.
     *
     * @throws IllegalStateException if the client was built without it
     */
    public InfobipClient infobip() {
        return configured("infobip", infobip);
    }

    /**
     * Expertflow CX.
     *
     * @throws IllegalStateException if the client was built without it
     */
    public ExpertflowClient expertflow() {
        return configured("expertflow", expertflow);
    }

    /**
     * Lets no call start any more, waits for those in flight up to the drain timeout, cancels the rest, and closes the connections
     * unless they belong to the application's own OkHttp client. Closing again does nothing.
     */
    @Override
    public void close() {
        engine.close();
    }

    private static <T> T configured(String platform, @Nullable T client) {
        if (client == null) {
            throw new IllegalStateException(platform + " is not configured: call ." + platform
                    + "(…) on EngageClient.builder(), with its baseUrl and what it asks for");
        }
        return client;
    }

    /** Builds an {@link EngageClient}. Not thread-safe. */
    public static final class Builder {

        private @Nullable InfobipConfig infobip;
        private @Nullable ExpertflowConfig expertflow;
        private @Nullable OkHttpClient okHttpClient;
        private RetryPolicy retryPolicy = RetryPolicy.defaults();
        private CallListener listener = CallListener.NONE;
        private Timing timing = Timing.system();
        private Pacing pacing = Pacing.off();
        private int maxConcurrency = 256;
        private long maxResponseBytes = 32L * 1024 * 1024;
        private Duration drainTimeout = Duration.ofSeconds(10);

        private Builder() {}

        /**
         * Configures Infobip.
         *
         * @throws IllegalArgumentException if something that Infobip needs is missing or wrong
         */
        public Builder infobip(Consumer<InfobipConfig.Builder> configuration) {
            InfobipConfig.Builder builder = InfobipConfig.builder();
            configuration.accept(builder);
            this.infobip = builder.build();
            return this;
        }

        /**
         * Configures Expertflow CX.
         *
         * @throws IllegalArgumentException if something that Expertflow needs is missing or wrong
         */
        public Builder expertflow(Consumer<ExpertflowConfig.Builder> configuration) {
            ExpertflowConfig.Builder builder = ExpertflowConfig.builder();
            configuration.accept(builder);
            this.expertflow = builder.build();
            return this;
        }

        /**
         * The application's own OkHttp client (4.12 or 5), for its proxy, certificates or interceptors. Its connections are shared and
         * its timeouts rule beside the SDK's; it is never closed by the SDK. Its cache, its cookies and its redirects are not used.
         * Default: a client of the SDK's own.
         */
        public Builder okHttpClient(OkHttpClient okHttpClient) {
            this.okHttpClient = Arguments.required("okHttpClient", okHttpClient);
            return this;
        }

        /** How long calls may take and how often they are tried. Default {@link RetryPolicy#defaults()}. */
        public Builder retryPolicy(RetryPolicy retryPolicy) {
            this.retryPolicy = Arguments.required("retryPolicy", retryPolicy);
            return this;
        }

        /** Is told of every call. Default {@link CallListener#NONE}. */
        public Builder callListener(CallListener listener) {
            this.listener = Arguments.required("callListener", listener);
            return this;
        }

        /** The clock for the dates that platforms write and read. Default the machine's. */
        public Builder clock(Clock clock) {
            this.timing = timing.with(Arguments.required("clock", clock));
            return this;
        }

        /** Whether calls wait for their turn within the published rate limits. Default {@link Pacing#off()}. */
        public Builder pacing(Pacing pacing) {
            this.pacing = Arguments.required("pacing", pacing);
            return this;
        }

        /**
         * How many asynchronous calls run at a time, and how many idle connections are kept. Default 256.
         *
         * @throws IllegalArgumentException if not 1 to 10,000
         */
        public Builder maxConcurrency(int calls) {
            this.maxConcurrency = Arguments.between(1, 10_000, "maxConcurrency", calls);
            return this;
        }

        /**
         * The largest answer that is read, in bytes; a larger one fails. Default 32 MiB.
         *
         * @throws IllegalArgumentException if less than 1,024
         */
        public Builder maxResponseBytes(long bytes) {
            if (bytes < 1024) {
                throw new IllegalArgumentException("maxResponseBytes must be at least 1024, but is " + bytes);
            }
            this.maxResponseBytes = bytes;
            return this;
        }

        /**
         * How long {@link EngageClient#close()} waits for calls in flight before it cancels them; zero for not at all. Default 10 s.
         *
         * @throws IllegalArgumentException if negative
         */
        public Builder drainTimeout(Duration drainTimeout) {
            if (Arguments.required("drainTimeout", drainTimeout).isNegative()) {
                throw new IllegalArgumentException("drainTimeout must not be negative, but is " + drainTimeout);
            }
            this.drainTimeout = drainTimeout;
            return this;
        }

        /**
         * The client.
         *
         * @throws IllegalStateException if no platform was configured
         */
        public EngageClient build() {
            if (infobip == null && expertflow == null) {
                throw new IllegalStateException(
                        "no platform is configured: call .infobip(…) or .expertflow(…) on the builder");
            }
            return new EngageClient(this);
        }

        /** For tests of the engine: time and chance of their own. */
        Builder timing(Timing timing) {
            this.timing = timing;
            return this;
        }

        private Transport transport() {
            return okHttpClient == null ? Transport.owned(maxConcurrency) : Transport.borrowed(okHttpClient);
        }

        private EngineSettings settings() {
            return new EngineSettings(
                    retryPolicy,
                    listener,
                    timing,
                    pacing.equals(Pacing.published()),
                    maxConcurrency,
                    maxResponseBytes,
                    drainTimeout);
        }
    }
}
