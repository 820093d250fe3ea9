package io.github.engage4j.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A whole answer. Immutable and thread-safe; it prints its status only.
 *
 * @param <T> the value of the answer
 */
public final class ApiResponse<T> {

    private final int status;
    private final ResponseHeaders headers;
    private final T value;
    private final ByteBuffer body;

    /** Not API: answers are made by calls. */
    public ApiResponse(int status, ResponseHeaders headers, T value, ByteBuffer body) {
        this.status = status;
        this.headers = headers;
        this.value = value;
        this.body = body;
    }

    /** The HTTP status: a 2xx, or a not found where an earlier attempt of a deletion has done the work. */
    public int status() {
        return status;
    }

    /** The headers of the answer. */
    public ResponseHeaders headers() {
        return headers;
    }

    /** The value that {@link ApiCall#execute()} gives. */
    public T value() {
        return value;
    }

    /** The same answer with a value that is made from this one's. */
    public <R> ApiResponse<R> map(Function<? super T, ? extends R> other) {
        return new ApiResponse<>(status, headers, other.apply(value), body);
    }

    /** The body as text; empty if the answer had none. */
    public String bodyText() {
        return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
    }

    /**
     * The body as JSON, where also the members are that this release has no type for.
     *
     * @throws IllegalArgumentException if the body is not JSON
     */
    public Json json() {
        return Json.parse(bodyText());
    }

    @Override
    public String toString() {
        return "ApiResponse[" + status + "]";
    }
}
