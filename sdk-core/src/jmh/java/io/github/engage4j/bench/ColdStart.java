package io.github.engage4j.bench;

import java.util.ArrayList;
import java.util.List;

/** CPU time of a fresh JVM from its start to its first answer and its end. */
final class ColdStart {

    private static final int RUNS = 15;

    private ColdStart() {}

    /** Makes one call: {@code sdk} or {@code bare}, at a URL. */
    public static void main(String[] args) throws Exception {
        String id = args[0].equals("sdk")
                ? new SdkClient(args[1]).create().execute().id()
                : new BareClient(args[1], 256).create();
        if (id.isEmpty()) {
            throw new IllegalStateException("no answer");
        }
        System.exit(0);
    }

    static List<Figure> measure() throws Exception {
        List<Double> sdk = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        try (Children.Server server = Children.server(0)) {
            for (int i = 0; i < RUNS; i++) {
                sdk.add(cpuMillis("sdk", server.url()));
                bare.add(cpuMillis("bare", server.url()));
            }
        }
        return List.of(Figure.atMost("cold start to the first answer, CPU ms", sdk, bare, 1.15));
    }

    /** The shell's {@code times} prints user and system time, its own and that of its children. */
    private static double cpuMillis(String side, String url) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "\"$@\" && times", "bash"));
        command.addAll(Children.java(List.of(), ColdStart.class, side, url));
        String[] lines = Children.run(command).strip().split("\n");
        double millis = 0;
        for (String time : lines[lines.length - 1].strip().split(" ")) {
            String[] parts = time.replace("s", "").split("m");
            millis += Double.parseDouble(parts[0]) * 60_000 + Double.parseDouble(parts[1]) * 1000;
        }
        return millis;
    }
}
