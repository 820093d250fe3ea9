package io.github.engage4j.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Stands closest to the wire. It marks requests without a body as handed over and those that got lost, and keeps OkHttp from following
 * up on 408 and 503 by itself: how often a request is sent is for the delivery contract to say, and for the caller to be told.
 */
final class WireInterceptor implements Interceptor {

    private static final String RETRY_AFTER = "Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        WireMark mark = WireMark.of(chain.call().request());
        if (request.body() == null) {
            mark.handOver();
        }
        try {
            return withoutFollowUp(chain.proceed(request));
        } catch (IOException e) {
            mark.failed(e);
            throw e;
        }
    }

    /** OkHttp repeats a 408 unless it bears a Retry-After, and a 503 only if that is 0; {@link AnswerHeaders} takes it back out. */
    private static Response withoutFollowUp(Response response) {
        boolean repeated = response.code() == 408 || response.code() == 503;
        if (!repeated) {
            return response;
        }
        String own = response.header(RETRY_AFTER);
        Response.Builder changed = response.newBuilder().header(RETRY_AFTER, AnswerHeaders.NO_FOLLOW_UP);
        return (own == null ? changed : changed.header(AnswerHeaders.KEPT_RETRY_AFTER, own)).build();
    }
}
