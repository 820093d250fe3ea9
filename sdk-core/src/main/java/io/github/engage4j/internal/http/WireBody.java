package io.github.engage4j.internal.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The body of one attempt. It marks the attempt when it is written, and if it is one-shot it refuses to be written again: OkHttp and
 * the application's interceptors replay requests on their own, on a reused connection that broke, on 408, 503 and redirects.
 */
final class WireBody extends RequestBody {

    private final ByteString content;
    private final @Nullable MediaType type;
    private final boolean oneShot;
    private final WireMark mark;
    private final AtomicBoolean written = new AtomicBoolean();

    private WireBody(ByteString content, @Nullable MediaType type, boolean oneShot, WireMark mark) {
        this.content = content;
        this.type = type;
        this.oneShot = oneShot;
        this.mark = mark;
    }

    /** The body of one attempt, or null if the call has none. Methods that always have one get an empty one. */
    static @Nullable WireBody of(
            String method,
            @Nullable RequestContent content,
            @Nullable ByteString bytes,
            boolean oneShot,
            WireMark mark) {
        if (content != null && bytes != null) {
            return new WireBody(bytes, content.type(), oneShot, mark);
        }
        boolean always = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        return always ? new WireBody(ByteString.EMPTY, null, oneShot, mark) : null;
    }

    WireMark mark() {
        return mark;
    }

    @Override
    public @Nullable MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return content.size();
    }

    @Override
    public boolean isOneShot() {
        return oneShot;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (oneShot && written.getAndSet(true)) {
            throw new IOException("the request was written once and must not be written again");
        }
        mark.handOver();
        sink.write(content);
    }
}
