package io.github.engage4j.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Time and bytes of a call, by JMH: the time of pairs of calls in one JVM, the bytes in a JVM for each side. */
final class CallFigures {

    private static final int FORKS = 3;

    private final List<Double> sdkTimes = new ArrayList<>();
    private final List<Double> sdkBytes = new ArrayList<>();
    private final List<Double> bareTimes = new ArrayList<>();
    private final List<Double> bareBytes = new ArrayList<>();

    List<Figure> measure() throws Exception {
        try (Children.Server server = Children.server(0)) {
            for (int i = 0; i < FORKS; i++) {
                bytes(server.url(), "sdk", sdkBytes);
                bytes(server.url(), "bare", bareBytes);
                times(server.url());
            }
        }
        return List.of(
                Figure.atMost("create-message call, time in µs", sdkTimes, bareTimes, 1.10),
                Figure.atMost("create-message call, bytes allocated", sdkBytes, bareBytes, 1.25));
    }

    private void times(String url) throws RunnerException {
        for (RunResult result : new Runner(options(url, "pair", 6, 10).build()).run()) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                fork.getIterationResults().forEach(this::times);
            }
        }
    }

    private void times(IterationResult iteration) {
        var sums = iteration.getSecondaryResults();
        double pairs = sums.get("pairs").getScore();
        sdkTimes.add(sums.get("sdkNanos").getScore() / pairs / 1000);
        bareTimes.add(sums.get("bareNanos").getScore() / pairs / 1000);
    }

    private static void bytes(String url, String method, List<Double> bytes) throws RunnerException {
        ChainedOptionsBuilder options = options(url, method, 4, 3).addProfiler(GCProfiler.class);
        for (RunResult result : new Runner(options.build()).run()) {
            bytes.add(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }

    private static ChainedOptionsBuilder options(String url, String method, int warmUp, int iterations) {
        return new OptionsBuilder()
                .include(CallBenchmark.class.getName() + "." + method + "$")
                .jvmArgs(
                        "-Dbench.url=" + url,
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-Xms512m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC")
                .forks(1)
                .warmupIterations(warmUp)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }
}
