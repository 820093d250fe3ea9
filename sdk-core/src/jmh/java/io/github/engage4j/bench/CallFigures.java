package io.github.engage4j.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Time and bytes of a call, by JMH: forks of both sides take turns, so that a busy machine is unfair to neither. */
final class CallFigures {

    private static final int ROUNDS = 6;

    private final List<Double> sdkTimes = new ArrayList<>();
    private final List<Double> sdkBytes = new ArrayList<>();
    private final List<Double> bareTimes = new ArrayList<>();
    private final List<Double> bareBytes = new ArrayList<>();

    List<Figure> measure() throws Exception {
        try (Children.Server server = Children.server(0)) {
            for (int i = 0; i < ROUNDS; i++) {
                fork(server.url(), "sdk", sdkTimes, sdkBytes);
                fork(server.url(), "bare", bareTimes, bareBytes);
            }
        }
        return List.of(
                Figure.atMost("create-message call, time in µs", sdkTimes, bareTimes, 1.10),
                Figure.atMost("create-message call, bytes allocated", sdkBytes, bareBytes, 1.25));
    }

    private static void fork(String url, String method, List<Double> times, List<Double> bytes) throws RunnerException {
        for (RunResult result : new Runner(options(url, method)).run()) {
            times.add(result.getPrimaryResult().getScore());
            bytes.add(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }

    private static Options options(String url, String method) {
        return new OptionsBuilder()
                .include(CallBenchmark.class.getName() + "." + method + "$")
                .addProfiler(GCProfiler.class)
                .jvmArgs(
                        "-Dbench.url=" + url,
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-Xms512m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(1500))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }
}
