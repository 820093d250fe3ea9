package io.github.engage4j.bench;

import java.util.List;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param name what was measured
 * @param ours with the SDK
 * @param bare with bare OkHttp; not a number if that was not measured
 * @param budget as text
 * @param held whether the budget holds
 */
record Figure(String name, double ours, double bare, String budget, boolean held) {

    private static final String LINE = "| %-38s | %11s | %11s | %5s | %-9s | %-6s |%n";

    /** A ratio of medians that may be at most so much. */
    static Figure atMost(String name, List<Double> ours, List<Double> bare, double ratio) {
        double mine = median(ours);
        double others = median(bare);
        return new Figure(name, mine, others, String.format(Locale.ROOT, "≤ %.2f ×", ratio), mine / others <= ratio);
    }

    /** A number that may be at most so much. */
    static Figure atMost(String name, double ours, int most) {
        return new Figure(name, ours, Double.NaN, "≤ " + most, ours <= most);
    }

    /** A number that must be at least so much. */
    static Figure atLeast(String name, double ours, int least) {
        return atLeast(name, ours, Double.NaN, least);
    }

    /** A number that must be at least so much. */
    static Figure atLeast(String name, double ours, double bare, int least) {
        return new Figure(name, ours, bare, "≥ " + least, ours >= least);
    }

    static String table(List<Figure> figures) {
        StringBuilder table =
                new StringBuilder(String.format(LINE, "figure", "ours", "bare", "ratio", "budget", "result"));
        table.append("|---|--:|--:|--:|---|---|\n");
        figures.forEach(figure -> table.append(figure.line()));
        return table.toString();
    }

    private String line() {
        boolean alone = Double.isNaN(bare);
        return String.format(
                LINE,
                name,
                shown(ours),
                alone ? "" : shown(bare),
                alone ? "" : String.format(Locale.ROOT, "%.2f", ours / bare),
                budget,
                held ? "held" : "MISSED");
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, value < 1000 ? "%,.1f" : "%,.0f", value);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
