package io.github.engage4j;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An HTTP/1.1 server on raw sockets, which a test can let misbehave in any way: reset before it reads, after it has read, or in the
 * middle of an answer. One thread per connection.
 */
public final class LoopbackServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Behaviour behaviour;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private LoopbackServer(ServerSocket listener, Behaviour behaviour) {
        this.listener = listener;
        this.behaviour = behaviour;
    }

    /** A server that takes connections from now on. */
    public static LoopbackServer start(Behaviour behaviour) {
        try {
            LoopbackServer server =
                    new LoopbackServer(new ServerSocket(0, 1024, InetAddress.getLoopbackAddress()), behaviour);
            daemon("acceptor", server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the server, without a slash at its end. */
    public String url() {
        return "http://localhost:" + listener.getLocalPort();
    }

    /** How many connections clients hold open. */
    public int connections() {
        return open.size();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                daemon("connection", () -> serve(socket));
            }
        } catch (IOException e) {
            return; // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Connection connection = new Connection(socket);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (hasMore(in) && !socket.isClosed() && behaviour.reads(connection)) {
                behaviour.answer(request(in), connection);
            }
        } catch (IOException e) {
            return; // the connection broke, on either side
        } finally {
            open.remove(socket);
        }
    }

    private static boolean hasMore(InputStream in) throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }

    private static Request request(InputStream in) throws IOException {
        String[] first = line(in).split(" ", 3);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Request(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the client closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, "loopback-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** What the server does with requests. Runs on the threads of the connections. */
    @FunctionalInterface
    public interface Behaviour {

        /** Answers a request that was read whole, or does not. */
        void answer(Request request, Connection connection) throws IOException;

        /** A request has begun to arrive: whether to read it. */
        default boolean reads(Connection connection) throws IOException {
            return true;
        }
    }

    /** A request; its headers' names are in small letters. */
    public record Request(String method, String target, Map<String, String> headers, String body) {}

    /** The connection that a request came on. */
    public static final class Connection {

        private final Socket socket;

        private Connection(Socket socket) {
            this.socket = socket;
        }

        /** Answers with a body, and with more headers, each a whole line with its end. */
        public void answer(int status, String body, String... headers) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            write("HTTP/1.1 " + status + " Status\r\n" + String.join("", headers) + "Content-Length: " + bytes.length
                    + "\r\n\r\n" + body);
        }

        /** Writes anything. */
        public void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Ends the connection in order. */
        public void close() throws IOException {
            socket.close();
        }

        /** Resets the connection. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
