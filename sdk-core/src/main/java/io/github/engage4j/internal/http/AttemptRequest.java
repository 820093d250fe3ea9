package io.github.engage4j.internal.http;

import io.github.engage4j.api.CallOptions;
import io.github.engage4j.internal.operations.Replay;
import java.util.Map;
import okhttp3.Request;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Writes the request of one attempt: what the call says, what the options add, and last what they cannot change. */
final class AttemptRequest {

    private AttemptRequest() {}

    static Request of(
            CallPlan<?> plan,
            CallOptions options,
            Map<String, String> more,
            @Nullable ByteString content,
            @Nullable String authorization,
            WireMark mark) {
        Request.Builder request = new Request.Builder()
                .url(plan.url())
                .header("Accept", "application/json")
                .header("User-Agent", UserAgent.VALUE);
        add(plan.headers(), request);
        add(options.headers(), request);
        add(more, request);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        boolean oneShot = plan.facts().replay() == Replay.ONCE;
        String method = plan.facts().operation().method();
        WireBody body = WireBody.of(method, plan.content(), content, oneShot, mark);
        if (body == null) {
            request.tag(WireMark.class, mark); // a body marks the attempt itself
        }
        return request.method(method, body).build();
    }

    private static void add(Map<String, String> headers, Request.Builder request) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request.header(header.getKey(), header.getValue());
        }
    }
}
