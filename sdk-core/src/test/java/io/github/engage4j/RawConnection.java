package io.github.engage4j;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection of a {@link RawServer}. Used by one thread; only {@link #close()} may come from another. */
public final class RawConnection implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n");

    private final RawServer server;
    private final Socket socket;
    private final InputStream in;
    private boolean answered;

    RawConnection(RawServer server, Socket socket) throws IOException {
        this.server = server;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setTcpNoDelay(true);
    }

    /** Whether an answer was written on this connection before. */
    public boolean answered() {
        return answered;
    }

    /** Reads the head of a request, with the empty line that ends it. */
    public String readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || head.lastIndexOf("\r\n\r\n") != head.length() - 4) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Reads a request to its end, which counts it. */
    public String readRequest() throws IOException {
        String head = readHead();
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            in.skipNBytes(Long.parseLong(length.group(1)));
        }
        server.hasRead(head);
        return head;
    }

    /** Writes text of one byte a character. */
    public void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        answered = true;
    }

    /** Waits until the client goes. */
    public void awaitEnd() throws IOException {
        int next = in.read();
        while (next >= 0) {
            next = in.read();
        }
    }

    /** Ends the connection with a reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean anotherBegins() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next >= 0;
    }
}
