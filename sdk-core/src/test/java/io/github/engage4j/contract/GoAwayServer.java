package io.github.engage4j.contract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;

/** An HTTP/2 server that answers each stream with a GOAWAY that leaves it out (RFC 9113, section 6.8). */
final class GoAwayServer implements AutoCloseable {

    private static final int PREFACE = 24;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final byte[] EMPTY_SETTINGS = {0, 0, 0, SETTINGS, 0, 0, 0, 0, 0};
    private static final byte[] SETTINGS_ACK = {0, 0, 0, SETTINGS, 1, 0, 0, 0, 0};
    private static final byte[] GOAWAY = {0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private final SSLServerSocket door;
    private final AtomicInteger streams = new AtomicInteger();

    GoAwayServer(HandshakeCertificates certificates) throws IOException {
        door = (SSLServerSocket) certificates
                .sslContext()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SSLParameters parameters = door.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        door.setSSLParameters(parameters);
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many streams were opened. */
    int streams() {
        return streams.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                SSLSocket socket = (SSLSocket) door.accept();
                start(() -> serve(socket));
            } catch (IOException e) {
                return; // the door was closed
            }
        }
    }

    private void serve(SSLSocket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            in.skipNBytes(PREFACE);
            out.write(EMPTY_SETTINGS);
            while (true) {
                answer(in, out);
            }
        } catch (IOException e) {
            return; // the client has gone
        }
    }

    /** Reads a frame: three bytes of length, one of type, one of flags, four of the stream's number, then the payload. */
    private void answer(DataInputStream in, OutputStream out) throws IOException {
        int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        in.skipNBytes(4L + length);
        if (type == SETTINGS && flags == 0) {
            out.write(SETTINGS_ACK);
        } else if (type == HEADERS) {
            streams.incrementAndGet();
            out.write(GOAWAY);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "go-away-server");
        thread.setDaemon(true);
        thread.start();
    }
}
