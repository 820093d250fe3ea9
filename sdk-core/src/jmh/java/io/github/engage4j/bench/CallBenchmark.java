package io.github.engage4j.bench;

import io.github.engage4j.infobip.messages.Message;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** One create-message call after the other. The server's URL is the system property {@code bench.url}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

    private boolean sdkFirst;
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

    /** One call of each side in turn, so that what else the machine does is unfair to neither. */
    @Benchmark
    public void pair(Times times, Blackhole sink) throws IOException {
        sdkFirst = !sdkFirst;
        if (sdkFirst) {
            sink.consume(timedSdk(times));
        }
        long start = System.nanoTime();
        sink.consume(bare());
        times.bareNanos += System.nanoTime() - start;
        if (!sdkFirst) {
            sink.consume(timedSdk(times));
        }
        times.pairs++;
    }

    private Message timedSdk(Times times) {
        long start = System.nanoTime();
        Message message = sdk();
        times.sdkNanos += System.nanoTime() - start;
        return message;
    }

    /** What the pairs of an iteration took. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Times {
        public long pairs;
        public long sdkNanos;
        public long bareNanos;
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
