package io.github.engage4j.bench;

import io.github.engage4j.infobip.messages.Message;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One create-message call after the other. The server's URL is the system property {@code bench.url}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

    private SdkClient sdk;
    private BareClient bare;

    @Setup
    public void connect() {
        sdk = new SdkClient(System.getProperty("bench.url"));
        bare = new BareClient(System.getProperty("bench.url"), 256);
    }

    @TearDown
    public void close() {
        sdk.close();
        bare.close();
    }

    @Benchmark
    public Message sdk() {
        return sdk.create().execute();
    }

    @Benchmark
    public String bare() throws IOException {
        return bare.create();
    }
}
