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
        return send(client.newCall(request), null, mark, timeout, control);
    }

    /** The same for an answer that is taken while it arrives; it may be silent for so long. */
    AttemptResult send(
            Request request, Intake<?> intake, WireMark mark, Duration silence, Duration timeout, CallControl control) {
        OkHttpClient patient = client.newBuilder()
                .readTimeout(Math.max(1, Math.min(silence.toMillis(), Integer.MAX_VALUE)), TimeUnit.MILLISECONDS)
                .build();
        return send(patient.newCall(request), intake, mark, timeout, control);
    }

    private AttemptResult send(
            Call call, @Nullable Intake<?> intake, WireMark mark, Duration timeout, CallControl control) {
        call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
        control.starts(call);
        try (Response response = call.execute()) {
            return read(response, intake);
        } catch (IOException e) {
            return new Failed(unquoted(e), mark.handedOver());
        } catch (RuntimeException e) {
            return new Failed(new IOException("an interceptor failed", e), mark.handedOver());
        } finally {
            control.ended();
        }
    }

    private AttemptResult read(Response response, @Nullable Intake<?> intake) {
        ResponseHeaders headers = AnswerHeaders.of(response);
        ResponseBody body = response.body();
        if (body == null) {
            return new Answered(response.code(), headers, ByteString.EMPTY, null);
        }
        Buffer read = new Buffer();
        @Nullable IOException cut = null;
        try {
            if (!response.isSuccessful()) {
                readUpTo(LARGEST_ERROR, body.source(), read);
            } else if (intake == null) {
                readWhole(body.source(), read);
            } else {
                intake.take(response.code(), headers, body.source());
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
