package io.github.engage4j.internal.http;

import io.github.engage4j.api.ResponseHeaders;
import java.io.IOException;
import java.util.Map;
import okio.BufferedSource;

/**
 * Takes the bodies of 2xx answers while they arrive, where they are too large to be held. There is one for each execution of a call;
 * it sees each of its attempts, so that one can go on where the one before broke off. Used by one thread.
 *
 * @param <T> what the call gives when everything is taken
 */
public interface Intake<T> {

    /** The headers that the next attempt needs. */
    Map<String, String> headers();

    /**
     * Takes the body of an attempt, to its end.
     *
     * @throws NotTakenException if the fault is here, so that no further attempt would help
     * @throws IOException if the answer breaks off or is not what was asked for
     */
    void take(int status, ResponseHeaders headers, BufferedSource body) throws IOException;

    /** What the call gives, once everything is taken. */
    T value();

    /** The call has ended: what is not whole by now will not be. */
    void ended();
}
