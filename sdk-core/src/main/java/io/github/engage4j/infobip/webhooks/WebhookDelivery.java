package io.github.engage4j.infobip.webhooks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has arrived, and what to answer. Immutable and thread-safe; it prints the status and the reason, neither secrets nor what events
 * tell.
 */
public final class WebhookDelivery {

    private final int status;
    private final String reason;
    private final List<WebhookEvent> events;
    private final List<WebhookEvent> leftOut;
    private final SeenEvents seen;
    private final @Nullable Exception failure;

    WebhookDelivery(
            int status,
            String reason,
            List<WebhookEvent> events,
            List<WebhookEvent> leftOut,
            SeenEvents seen,
            @Nullable Exception failure) {
        this.status = status;
        this.reason = reason;
        this.events = List.copyOf(events);
        this.leftOut = List.copyOf(leftOut);
        this.seen = seen;
        this.failure = failure;
    }

    static WebhookDelivery refused(int status, String reason, @Nullable Exception failure) {
        return new WebhookDelivery(status, reason, List.of(), List.of(), SeenEvents.none(), failure);
    }

    WebhookDelivery ended(int endStatus, String endReason, @Nullable Exception endFailure) {
        return new WebhookDelivery(endStatus, endReason, events, leftOut, seen, endFailure);
    }

    /**
     * The HTTP status to answer with: 200; 400 if the body cannot be read; 401 if it bears no signature or credentials; 403 if they are
     * wrong, or all its events are too old; 413 if it is too large; 500 if the verification or the handler has failed; 503 if an event is
     * being handled for another delivery, which may yet fail. The platform documents only that it delivers again what is not answered with
     * 200, not when and how often.
     */
    public int status() {
        return status;
    }

    /** Whether it is genuine, readable and, as far as it was handled, done with: the status is 200. */
    public boolean isAccepted() {
        return status == WebhookReceiver.OK;
    }

    /** Why it is not accepted; empty if it is. Safe to log, and not meant for the answer: it would help those who forge. */
    public String reason() {
        return reason;
    }

    /** The events that have not been handled before, each once; none if the delivery was refused. */
    public List<WebhookEvent> events() {
        return events;
    }

    /** The events that are not among {@link #events()}: handled before, twice in this delivery, or too old. */
    public List<WebhookEvent> leftOut() {
        return leftOut;
    }

    /** What the handler or the verification has thrown, the first with the others as suppressed ones; null if nothing. */
    public @Nullable Exception failure() {
        return failure;
    }

    /**
     * Marks all events as handled, so that they are left out when they are delivered again. Call it once they are safe, and before
     * answering; {@link WebhookReceiver#handle} does it by itself.
     */
    public void done() {
        events.forEach(this::done);
    }

    /** Marks one event as handled. */
    public void done(WebhookEvent event) {
        seen.done(event.key());
    }

    @Override
    public String toString() {
        return "WebhookDelivery[" + status + (reason.isEmpty() ? "" : " " + reason) + ", " + events.size() + " events]";
    }
}
