package io.github.engage4j.infobip.webhooks;

/** What you do with an event. */
@FunctionalInterface
public interface WebhookHandler {

    /**
     * Handles an event. Returning means that the event is done with; an exception means that it has to be delivered again.
     *
     * @throws Exception whatever goes wrong; it is in {@link WebhookDelivery#failure()}
     */
    void handle(WebhookEvent event) throws Exception;
}
