package io.github.engage4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of plain sockets that does to each request what a script says, and counts the requests that it read to their end. It
 * shares no code with any HTTP library, so that it runs beside every release of them. Thread-safe.
 */
public final class RawServer implements AutoCloseable {

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(RawServer::daemon);
    private final Queue<RawAct> script = new ConcurrentLinkedQueue<>();
    private final Set<RawConnection> open = ConcurrentHashMap.newKeySet();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> accepting;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile RawAct otherwise = RawAct.answers(599, "the test has no answer for this request");

    /** A server on a free port of the loopback. */
    public RawServer() {
        try {
            this.door = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.accepting = CompletableFuture.runAsync(this::accept, threads);
    }

    /** What it does to the next requests, one by one. */
    public RawServer then(RawAct... acts) {
        script.addAll(List.of(acts));
        return this;
    }

    /** What it does to every request that the script has nothing for. */
    public RawServer always(RawAct act) {
        otherwise = act;
        return this;
    }

    /** The root of the server, without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** The same, over TLS. */
    public String httpsUrl() {
        return "https://127.0.0.1:" + door.getLocalPort();
    }

    /** How many requests it has read to their end. */
    public int requests() {
        return requests.get();
    }

    /** How many connections it has accepted. */
    public int connections() {
        return connections.get();
    }

    /** How many connections it serves now. */
    public int openConnections() {
        return open.size();
    }

    /** The heads of the requests that it has read to their end. */
    public List<String> heads() {
        return heads;
    }

    /** Refuses connections from now on, and ends those that it has. While a thread accepts, the system keeps a closed door open. */
    public void refuse() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accepting.join();
        open.forEach(RawConnection::close);
    }

    @Override
    public void close() {
        refuse();
        threads.shutdownNow();
    }

    void hasRead(String head) {
        heads.add(head);
        requests.incrementAndGet();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                connections.incrementAndGet();
                RawConnection connection = new RawConnection(this, socket);
                open.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException | RejectedExecutionException e) {
                return; // the door was closed
            }
        }
    }

    private void serve(RawConnection connection) {
        try (connection) {
            boolean goesOn = next().on(connection);
            while (goesOn && connection.anotherBegins()) {
                goesOn = next().on(connection);
            }
        } catch (IOException e) {
            return; // the client has gone
        } finally {
            open.remove(connection);
        }
    }

    private RawAct next() {
        RawAct act = script.poll();
        return act == null ? otherwise : act;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        return thread;
    }
}
