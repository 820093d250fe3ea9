package io.github.engage4j.internal.http;

import io.github.engage4j.internal.json.JsonCodec;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Turns the body of a 2xx answer into the call's value.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface AnswerReader<T> {

    /**
     * Reads the value.
     *
     * @throws IOException if the body is not what the operation answers; a Moshi data exception says the same
     */
    T read(JsonCodec json, Buffer body) throws IOException;

    /** What takes the body while it arrives, made anew for each execution; null if it is read as a whole. */
    default @Nullable Intake<T> intake() {
        return null;
    }
}
