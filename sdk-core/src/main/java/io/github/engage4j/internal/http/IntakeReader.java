package io.github.engage4j.internal.http;

import io.github.engage4j.internal.json.JsonCodec;
import java.util.function.Supplier;
import okio.Buffer;

/**
 * Has the body taken while it arrives.
 *
 * @param source makes an intake for each execution
 */
record IntakeReader<T>(Supplier<Intake<T>> source) implements AnswerReader<T> {

    @Override
    public Intake<T> intake() {
        return source.get();
    }

    @Override
    public T read(JsonCodec json, Buffer body) {
        throw new IllegalStateException("the body was taken while it arrived");
    }
}
