package io.github.engage4j.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts other JVMs, with the SDK as an application has it: as a jar. */
final class Children {

    private Children() {}

    /** A JVM that runs a class of this package. */
    static List<String> java(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options);
        command.add("-Dslf4j.internal.verbosity=ERROR");
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Runs a command to its end. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("it ended with " + process.exitValue() + ": " + output);
        }
        return output;
    }

    /** A loopback server in a process of its own, until it is closed. */
    static Server server(long delayMillis) throws IOException {
        Process process = new ProcessBuilder(
                        java(List.of("-Xmx96m", "-XX:+UseSerialGC"), LoopbackServer.class, "" + delayMillis))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String port = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        return new Server(process, "http://127.0.0.1:" + port);
    }

    private static String classPath() {
        String jar = System.getProperty("engage4j.jar", "");
        String classes = File.separator + "target" + File.separator + "classes";
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> !jar.isEmpty() && entry.endsWith(classes) ? jar : entry)
                .reduce((all, entry) -> all + File.pathSeparator + entry)
                .orElseThrow();
    }

    /**
     * A server that runs.
     *
     * @param process where
     * @param url its root
     */
    record Server(Process process, String url) implements AutoCloseable {

        /** How many connections it has accepted before it is asked. */
        int connections() throws IOException {
            try (BareClient client = new BareClient(url, 1)) {
                return Integer.parseInt(client.get("/connections")) - 1;
            }
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
