package io.github.engage4j.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures everything and prints one table. A missed budget is reported, not failed: machines are noisy. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Measures the named figures ({@code call}, {@code cold}, {@code throughput}, {@code paging}), or all. */
    public static void main(String[] args) throws Exception {
        List<String> asked = args.length == 0 ? List.of("call", "cold", "throughput", "paging") : List.of(args);
        List<Figure> figures = new ArrayList<>();
        for (String figure : asked) {
            figures.addAll(measure(figure));
        }
        System.out.print(Figure.table(figures));
        System.exit(0);
    }

    private static List<Figure> measure(String figure) throws Exception {
        return switch (figure) {
            case "call" -> new CallFigures().measure();
            case "cold" -> ColdStart.measure();
            case "throughput" -> Throughput.measure();
            case "paging" -> Paging.measure();
            default -> throw new IllegalArgumentException("no figure " + figure);
        };
    }
}
