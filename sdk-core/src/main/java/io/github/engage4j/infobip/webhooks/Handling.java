package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.webhooks.SeenEvents.Claim;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles the events of one delivery, each claimed before and marked after. One that fails does not keep the others from being handled: it
 * comes again, and they do not.
 */
final class Handling {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookReceiver.class);

    private final SeenEvents seen;
    private final WebhookHandler handler;
    private boolean busy;
    private @Nullable Exception failure;

    Handling(SeenEvents seen, WebhookHandler handler) {
        this.seen = seen;
        this.handler = handler;
    }

    WebhookDelivery of(WebhookDelivery delivery) {
        for (WebhookEvent event : delivery.events()) {
            try {
                handle(event);
            } catch (Exception e) {
                failed(event, e);
            }
        }
        if (failure != null) {
            return delivery.ended(WebhookReceiver.FAILED, "an event could not be handled", failure);
        }
        return busy ? delivery.ended(WebhookReceiver.BUSY, "an event is being handled already", null) : delivery;
    }

    private void handle(WebhookEvent event) throws Exception {
        Claim claim = seen.claim(event.key());
        busy |= claim == Claim.BUSY;
        if (claim == Claim.GRANTED) {
            handleClaimed(event);
        }
    }

    private void handleClaimed(WebhookEvent event) throws Exception {
        boolean handled = false;
        try {
            handler.handle(event);
            handled = true;
        } finally {
            if (handled) {
                seen.done(event.key());
            } else {
                seen.release(event.key());
            }
        }
    }

    private void failed(WebhookEvent event, Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        LOG.warn("{} could not be handled: {}", event, e.getClass().getName());
        if (failure == null) {
            failure = e;
        } else if (failure != e) {
            failure.addSuppressed(e);
        }
    }
}
