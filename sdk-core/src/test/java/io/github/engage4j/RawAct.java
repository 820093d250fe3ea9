package io.github.engage4j;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** What a {@link RawServer} does to one request; before any other act of a connection it is done as soon as the client connects. */
@FunctionalInterface
public interface RawAct {

    /** Does it, and says whether the connection goes on to another request. */
    boolean on(RawConnection connection) throws IOException;

    /** Does something as soon as a gate is open. */
    static RawAct waitsFor(CountDownLatch gate, RawAct act) {
        return connection -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                return false;
            }
            return act.on(connection);
        };
    }

    /** Reads the request and answers it; headers are whole lines. */
    static RawAct answers(int status, String body, String... headers) {
        return connection -> {
            connection.readRequest();
            return answersWithoutReading(status, body, headers).on(connection);
        };
    }

    /** Answers a request that was read already. */
    static RawAct answersWithoutReading(int status, String body, String... headers) {
        return connection -> {
            connection.write(head(status, body.length(), headers) + body);
            return true;
        };
    }

    /** Reads the request, answers it and closes the connection without having said that it would. */
    static RawAct answersAndCloses(int status, String body) {
        return connection -> !answers(status, body).on(connection);
    }

    /** Reads the request, and ends the connection in the middle of an answer. */
    static RawAct cutsOff(int status) {
        return connection -> {
            connection.readRequest();
            connection.write(head(status, 1000) + "{\"id\":");
            return false;
        };
    }

    /** Ends the connection without reading. */
    static RawAct closesAtOnce() {
        return connection -> false;
    }

    /** Resets the connection when the head of the request is there. */
    static RawAct resetsAfterHead() {
        return connection -> {
            connection.readHead();
            connection.reset();
            return false;
        };
    }

    /** Reads the request and resets the connection. */
    static RawAct resetsAfterReading() {
        return connection -> {
            connection.readRequest();
            connection.reset();
            return false;
        };
    }

    /** Reads the request and closes the connection. */
    static RawAct closesAfterReading() {
        return connection -> {
            connection.readRequest();
            return false;
        };
    }

    /** Reads the request and waits until the client goes. */
    static RawAct neverAnswers() {
        return connection -> {
            connection.readRequest();
            connection.awaitEnd();
            return false;
        };
    }

    /** Answers whatever comes first with a line that is neither TLS nor HTTP. */
    static RawAct babbles() {
        return connection -> {
            connection.write("what is this?\r\n");
            return false;
        };
    }

    private static String head(int status, int length, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 " + status + " Scripted\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\n" + more + "\r\n";
    }
}
