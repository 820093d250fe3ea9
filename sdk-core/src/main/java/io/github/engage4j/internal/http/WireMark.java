package io.github.engage4j.internal.http;

import static java.util.Objects.requireNonNull;

import io.github.engage4j.api.DeliveryOutcome;
import java.io.IOException;
import okhttp3.Request;

/**
 * Whether anything of an attempt was handed to a connection, and whether it got lost there. It travels with the request, in its body
 * or, if it has none, as its tag; not always as its tag, because OkHttp 5 loads half a hundred classes for the first one.
 */
final class WireMark {

    private volatile boolean handedOver;
    private volatile boolean lost;

    /** The mark of a request as the SDK made it. */
    static WireMark of(Request request) {
        return request.body() instanceof WireBody body ? body.mark() : requireNonNull(request.tag(WireMark.class));
    }

    boolean handedOver() {
        return handedOver;
    }

    void handOver() {
        handedOver = true;
    }

    /** Whether the request went out and no answer came, although OkHttp may have got one by repeating it. */
    boolean lost() {
        return lost;
    }

    void failed(IOException cause) {
        lost |= new AttemptResult.Failed(cause, handedOver).outcome() == DeliveryOutcome.UNKNOWN;
    }
}
