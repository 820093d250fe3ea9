package io.github.engage4j.testing;

import io.github.engage4j.testing.internal.Outbox;
import java.time.Duration;
import java.util.List;

/**
 * What the sandbox sends to webhooks: events to those subscriptions on CUSTOMER_ENGAGEMENT and AGENT_OS that name them and whose criteria
 * fit the tenant of the conversation, and the messages of customers to the bots that their conversations are assigned to. Each is sent
 * right after what it tells of, one after the other, on a thread of the sandbox's own, with the headers and the security of the profile
 * (BASIC and HMAC; others are not sent), and only to addresses on this machine. Thread-safe.
 *
 * <p>What Infobip does not document is an assumption: which events come for which names (messages in both directions for
 * CONVERSATION_MESSAGE_RECEIVED), the header and the encoding of a signature (as {@link
 * io.github.engage4j.infobip.webhooks.HmacVerification} has them), that each event has a time of its own, and that an event which is not
 * taken is delivered again: here, when {@link #redeliver} says so.
 *
 * <pre>{@code
 * sandbox.infobip().receiveMessage(MessageChannel.SMS, "44776333666", "447492263897", TextContent.of("Hi"));
 * sandbox.infobip().webhooks().await(Duration.ofSeconds(10));
 * }</pre>
 */
public final class InfobipWebhooks {

    private final Outbox outbox;

    InfobipWebhooks(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Waits until nothing is under way any more, and gives every attempt so far.
     *
     * @throws IllegalStateException if something is still under way then, or the thread is interrupted
     */
    public List<WebhookAttempt> await(Duration atMost) {
        try {
            if (!outbox.await(atMost)) {
                throw new IllegalStateException("deliveries are still under way after " + atMost);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deliveries are under way", e);
        }
        return attempts();
    }

    /** Every attempt that has ended, in their order. */
    public List<WebhookAttempt> attempts() {
        return outbox.attempts();
    }

    /**
     * Delivers again, with the same body and the same headers, what was not taken at its last attempt.
     *
     * @return how many deliveries were started
     */
    public int redeliver() {
        return outbox.redeliver();
    }
}
