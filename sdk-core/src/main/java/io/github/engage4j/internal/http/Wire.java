package io.github.engage4j.internal.http;

import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.internal.http.AttemptResult.Answered;
import io.github.engage4j.internal.http.AttemptResult.Failed;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Makes single attempts over OkHttp: sends a request and reads its answer, up to the largest that the client accepts. */
final class Wire {

    private static final long LARGEST_ERROR = 256 * 1024;
    private static final long CHUNK = 8 * 1024;
    private static final String END_OF_STREAM = "unexpected end of stream";

    private final OkHttpClient client;
    private final long maxResponseBytes;

    Wire(OkHttpClient client, long maxResponseBytes) {
        this.client = client;
        this.maxResponseBytes = maxResponseBytes;
    }

    AttemptResult send(Request request, WireMark mark, Duration timeout, CallControl control) {
        Call call = client.newCall(request);
        call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
        control.starts(call);
        try (Response response = call.execute()) {
            return read(response);
        } catch (IOException e) {
            return new Failed(unquoted(e), mark.handedOver());
        } catch (RuntimeException e) {
            return new Failed(new IOException("an interceptor failed", e), mark.handedOver());
        } finally {
            control.ended();
        }
    }

    private AttemptResult read(Response response) {
        ResponseHeaders headers = AnswerHeaders.of(response);
        ResponseBody body = response.body();
        if (body == null) {
            return new Answered(response.code(), headers, ByteString.EMPTY, null);
        }
        Buffer read = new Buffer();
        @Nullable IOException cut = null;
        try {
            if (response.isSuccessful()) {
                readWhole(body.source(), read);
            } else {
                readUpTo(LARGEST_ERROR, body.source(), read);
            }
        } catch (IOException e) {
            cut = unquoted(e);
        }
        return new Answered(response.code(), headers, read.readByteString(), cut);
    }

    private void readWhole(BufferedSource source, Buffer into) throws IOException {
        readUpTo(maxResponseBytes, source, into);
        if (!source.exhausted()) {
            throw new TooLargeException(maxResponseBytes);
        }
    }

    private static void readUpTo(long most, BufferedSource source, Buffer into) throws IOException {
        while (into.size() < most && source.read(into, Math.min(CHUNK, most - into.size())) != -1) {
            // each turn moves what has arrived
        }
    }

    /** The transport's complaint without its words where they quote what is not HTTP, since that may be anything. */
    private static IOException unquoted(IOException e) {
        if (!(e instanceof ProtocolException) || END_OF_STREAM.equals(e.getMessage())) {
            return e;
        }
        ProtocolException plain = new ProtocolException("the answer is not HTTP");
        plain.setStackTrace(e.getStackTrace());
        return plain;
    }
}
