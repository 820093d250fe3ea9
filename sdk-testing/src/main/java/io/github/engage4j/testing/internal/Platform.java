package io.github.engage4j.testing.internal;

import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.testing.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One platform behind a server. Thread-safe. */
public interface Platform {

    /** How its operations are found. */
    Router router();

    /**
     * Plays a request.
     *
     * @param row the operation, or null for a path outside the catalogue
     */
    Answer answer(@Nullable OperationRow row, RecordedRequest request, HttpUrl url);

    /** Tells it that a request got an answer with a status, which no fault kept back. */
    default void answered(RecordedRequest request, int status) {}

    /** An error with a status, in the platform's own shape. */
    Answer error(int status);
}
