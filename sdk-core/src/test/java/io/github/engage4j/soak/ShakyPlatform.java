package io.github.engage4j.soak;

import io.github.engage4j.LoopbackServer.Behaviour;
import io.github.engage4j.LoopbackServer.Connection;
import io.github.engage4j.LoopbackServer.Request;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A platform that creates messages and fails at random in every way, and keeps its own record of what it did for whom. */
final class ShakyPlatform implements Behaviour {

    private static final String CREATED = "{\"id\":\"1\",\"content\":{\"text\":\"Hello\"},\"contentType\":\"TEXT\"}";
    private static final long SHORT_WHILE_NANOS = 2_000_000;

    private final Random random;
    private final Map<String, AtomicInteger> processed = new ConcurrentHashMap<>();
    private final AtomicInteger faults = new AtomicInteger();

    ShakyPlatform(Random random) {
        this.random = random;
    }

    /** How many times it did what a caller asked. */
    int processed(String caller) {
        AtomicInteger times = processed.get(caller);
        return times == null ? 0 : times.get();
    }

    /** How many creations it processed. */
    int processed() {
        return processed.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    int faults() {
        return faults.get();
    }

    @Override
    public boolean reads(Connection connection) throws IOException {
        if (percent() >= 3) {
            return true;
        }
        faults.incrementAndGet();
        connection.reset();
        return false;
    }

    @Override
    public void answer(Request request, Connection connection) throws IOException {
        int fault = percent();
        if (fault < 36) {
            faults.incrementAndGet();
        }
        if (fault < 12) {
            refuse(fault, connection);
        } else if (fault < 18) {
            fail(request, fault % 2 == 0, connection);
        } else if (fault < 36) {
            create(request);
            answerBadly(fault, connection);
        } else {
            create(request);
            connection.answer(200, CREATED);
        }
    }

    private static void refuse(int fault, Connection connection) throws IOException {
        if (fault < 8) {
            connection.answer(429, "{\"text\":\"slow down\"}", "Retry-After: 0\r\n");
        } else {
            connection.answer(400, "{\"requestError\":{\"serviceException\":{\"messageId\":\"BAD_REQUEST\"}}}");
        }
    }

    /** The client cannot tell whether these happened. */
    private void fail(Request request, boolean first, Connection connection) throws IOException {
        int way = percent();
        if (first) {
            create(request);
        }
        if (way < 40) {
            connection.reset();
        } else if (way < 60) {
            connection.close();
        } else if (way < 75) {
            connection.answer(503, "<html>", "Retry-After: 0\r\n");
        } else if (way < 90) {
            connection.answer(408, "");
        } else if (way < 97) {
            connection.answer(500, "{");
        } // and otherwise it never answers
    }

    private static void answerBadly(int fault, Connection connection) throws IOException {
        if (fault < 22) {
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":");
            connection.close();
        } else if (fault < 25) {
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"");
            connection.reset();
        } else if (fault < 28) {
            connection.answer(200, "{\"content\":\"without an id\"}");
        } else if (fault < 30) {
            connection.answer(200, "<html>");
        } else if (fault < 33) {
            LockSupport.parkNanos(SHORT_WHILE_NANOS);
            connection.answer(200, CREATED);
        } else {
            connection.answer(200, CREATED);
            connection.close();
        }
    }

    private void create(Request request) {
        processed
                .computeIfAbsent(request.headers().get("x-agent-id"), caller -> new AtomicInteger())
                .incrementAndGet();
    }

    private int percent() {
        synchronized (random) {
            return random.nextInt(100);
        }
    }
}
