package io.github.engage4j.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP/1.1 server that does next to nothing: a thread per connection, keep-alive, ready-made answers, after a delay if it has one.
 * A process of its own, so that what it allocates and what its compiler does is not counted; it ends when its standard input does.
 *
 * <p>{@code POST} answers one message, {@code GET …page=N} a page of {@link #ITEMS}, {@code GET /connections} how many connections it
 * has accepted.
 */
final class LoopbackServer {

    static final int ITEMS = 1_000_000;

    private final byte[] message = Samples.message();
    private final byte[] fullPage = Samples.page(0, ITEMS);
    private final AtomicInteger connections = new AtomicInteger();
    private final long delayMillis;

    private LoopbackServer(long delayMillis) {
        this.delayMillis = delayMillis;
    }

    /** Starts it, and prints its port; the argument is the delay in milliseconds. */
    public static void main(String[] args) throws IOException {
        ServerSocket listening = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        LoopbackServer server = new LoopbackServer(Long.parseLong(args[0]));
        daemon(() -> server.accept(listening));
        System.out.println(listening.getLocalPort());
        while (System.in.read() != -1) {
            // the parent lives
        }
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            System.exit(1);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 4096);
            OutputStream out = socket.getOutputStream();
            for (RequestHead head = RequestHead.read(in); head != null; head = RequestHead.read(in)) {
                in.skipNBytes(head.contentLength());
                out.write(answer(head));
            }
        } catch (IOException | InterruptedException e) {
            // the client has gone
        }
    }

    private byte[] answer(RequestHead head) throws InterruptedException {
        if (head.start().startsWith("GET /connections")) {
            return Samples.answer(String.valueOf(connections.get()));
        }
        if (delayMillis > 0) {
            Thread.sleep(delayMillis);
        }
        return head.start().startsWith("POST") ? message : page(head.page());
    }

    private byte[] page(int number) {
        return (number + 1) * Samples.PAGE_SIZE <= ITEMS ? fullPage : Samples.page(number, ITEMS);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(null, task, "loopback", 256 * 1024);
        thread.setDaemon(true);
        thread.start();
    }

    /** The parts of a request that matter here. */
    private record RequestHead(String start, int contentLength) {

        private static final String LENGTH = "content-length:";

        static RequestHead read(InputStream in) throws IOException {
            String start = line(in);
            if (start.isEmpty()) {
                return null;
            }
            int length = 0;
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                    length = Integer.parseInt(line.substring(LENGTH.length()).strip());
                }
            }
            return new RequestHead(start, length);
        }

        int page() {
            int at = start.indexOf("page=");
            return at < 0 ? 0 : Integer.parseInt(start.substring(at + 5).split("[& ]", 2)[0]);
        }

        private static String line(InputStream in) throws IOException {
            byte[] line = new byte[512];
            int length = 0;
            for (int c = in.read(); c != -1 && c != '\n'; c = in.read()) {
                line[length++] = (byte) c;
            }
            return new String(line, 0, Math.max(0, length - 1), StandardCharsets.US_ASCII);
        }
    }
}
