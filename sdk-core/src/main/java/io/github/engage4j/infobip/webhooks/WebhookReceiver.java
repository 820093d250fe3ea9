package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.infobip.webhooks.WebhookBody.UnreadableException;
import io.github.engage4j.infobip.webhooks.WebhookVerification.Verdict;
import io.github.engage4j.internal.Arguments;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the platform sends to a webhook: bytes and headers in, verified and typed events out, and the status to answer with. It goes
 * into any HTTP server. Whatever comes in ends in a {@link WebhookDelivery}, not in an exception. Immutable but for what it remembers of
 * the events it has seen; thread-safe. Make one for each address that the platform sends to, and share it: an event that comes to two
 * addresses is two deliveries, and a secret proves a delivery to its own address only.
 *
 * @see <a href="https://www.infobip.com/docs/cpaas-x/subscriptions-management">Subscriptions management</a>
 */
public final class WebhookReceiver {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int TOO_LARGE = 413;
    static final int FAILED = 500;
    static final int BUSY = 503;

    private final List<WebhookVerification> accepted;
    private final SeenEvents seen;
    private final int maxBodyBytes;
    private final int maxEvents;
    private final @Nullable Duration maxAge;
    private final Clock clock;

    private WebhookReceiver(Builder builder) {
        this.accepted = List.copyOf(builder.accepted);
        this.seen = builder.seen;
        this.maxBodyBytes = builder.maxBodyBytes;
        this.maxEvents = builder.maxEvents;
        this.maxAge = builder.maxAge;
        this.clock = builder.clock;
    }

    /** A builder without a verification, which has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many bytes of a body are looked at; a server need not read more than one byte beyond them. */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /** Reads a delivery, as {@link #receive(byte[], WebhookHeaders)} does. */
    public WebhookDelivery receive(byte[] body, Map<String, List<String>> headers) {
        return receive(body, WebhookHeaders.of(headers));
    }

    /**
     * Reads a delivery and leaves out what is known as handled. Two deliveries of one event that are read at the same time both give it:
     * {@link #handle} does not.
     *
     * @param body the bytes as they came, before anything has decoded them
     */
    public WebhookDelivery receive(byte[] body, WebhookHeaders headers) {
        Arguments.required("headers", headers);
        if (Arguments.required("body", body).length > maxBodyBytes) {
            return WebhookDelivery.refused(TOO_LARGE, "more than " + maxBodyBytes + " bytes", null);
        }
        try {
            WebhookDelivery refused = refusal(body, headers);
            return refused == null ? delivery(WebhookBody.read(body, maxEvents)) : refused;
        } catch (UnreadableException e) {
            return WebhookDelivery.refused(e.status(), e.reason(), null);
        } catch (RuntimeException e) {
            return WebhookDelivery.refused(FAILED, "the verification or the memory of events has failed", e);
        }
    }

    /** Reads and handles a delivery, as {@link #handle(byte[], WebhookHeaders, WebhookHandler)} does. */
    public WebhookDelivery handle(byte[] body, Map<String, List<String>> headers, WebhookHandler handler) {
        return handle(body, WebhookHeaders.of(headers), handler);
    }

    /**
     * Reads a delivery and hands over each event that has not been handled before, one after the other. An event counts as handled once the
     * handler has returned. If the handler throws, the others are handled all the same, and the status is 500, so that the platform
     * delivers
     * again; then only what has failed is handled again. If an event is being handled for another delivery at this moment, it is left to
     * that, and the status is 503.
     */
    public WebhookDelivery handle(byte[] body, WebhookHeaders headers, WebhookHandler handler) {
        Arguments.required("handler", handler);
        WebhookDelivery delivery = receive(body, headers);
        return new Handling(seen, handler).of(delivery);
    }

    /** Every verification is asked, whatever the others say, so that the time does not tell which of them it was. */
    private @Nullable WebhookDelivery refusal(byte[] body, WebhookHeaders headers) {
        boolean genuine = false;
        boolean forged = false;
        for (WebhookVerification verification : accepted) {
            Verdict verdict = verification.verify(body, headers);
            genuine |= verdict == Verdict.GENUINE;
            forged |= verdict == Verdict.FORGED;
        }
        if (genuine) {
            return null;
        }
        return forged
                ? WebhookDelivery.refused(FORBIDDEN, "the signature or the credentials are wrong", null)
                : WebhookDelivery.refused(UNAUTHORIZED, "there is no signature, and there are no credentials", null);
    }

    private WebhookDelivery delivery(List<WebhookEvent> all) {
        Map<String, WebhookEvent> events = new LinkedHashMap<>();
        List<WebhookEvent> leftOut = new ArrayList<>();
        int tooOld = 0;
        for (WebhookEvent event : all) {
            boolean old = isTooOld(event);
            tooOld += old ? 1 : 0;
            if (old || seen.isDone(event.key()) || events.putIfAbsent(event.key(), event) != null) {
                leftOut.add(event);
            }
        }
        return tooOld > 0 && tooOld == all.size()
                ? new WebhookDelivery(FORBIDDEN, "too old", List.of(), leftOut, seen, null)
                : new WebhookDelivery(OK, "", List.copyOf(events.values()), leftOut, seen, null);
    }

    private boolean isTooOld(WebhookEvent event) {
        Instant timestamp = event.timestamp();
        return maxAge != null
                && (timestamp == null || timestamp.isBefore(clock.instant().minus(maxAge)));
    }

    /** Collects what a receiver needs. Not thread-safe. */
    public static final class Builder {

        private static final int DEFAULT_BODY = 4 * 1024 * 1024;
        private static final int DEFAULT_EVENTS = 2_000;
        private static final int DEFAULT_MEMORY = 10_000;

        private List<WebhookVerification> accepted = List.of();
        private SeenEvents seen = SeenEvents.inMemory(DEFAULT_MEMORY);
        private int maxBodyBytes = DEFAULT_BODY;
        private int maxEvents = DEFAULT_EVENTS;
        private @Nullable Duration maxAge;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * How deliveries are verified. Required; {@link WebhookVerification#none()} if they are not. With several, each alone is enough:
         * the old and the new secret, while one takes the other's place.
         */
        public Builder verification(WebhookVerification... accepted) {
            this.accepted = List.of(accepted);
            return this;
        }

        /** Where handled events are remembered; in memory, the latest 10,000, if nothing is given. */
        public Builder seenEvents(SeenEvents seen) {
            this.seen = Arguments.required("seenEvents", seen);
            return this;
        }

        /** The size above which a body is refused, in bytes; 4 MiB if nothing is given. */
        public Builder maxBodyBytes(int maxBodyBytes) {
            this.maxBodyBytes = Arguments.between(1, Integer.MAX_VALUE - 8, "maxBodyBytes", maxBodyBytes);
            return this;
        }

        /** The number of events above which a body is refused; 2,000 if nothing is given, the most that a subscription can bundle. */
        public Builder maxEvents(int maxEvents) {
            this.maxEvents = Arguments.between(1, Integer.MAX_VALUE - 8, "maxEvents", maxEvents);
            return this;
        }

        /**
         * The age above which an event is left out, to keep recorded deliveries from being played again; so is then one that tells no
         * time. There is no such limit unless it is asked for: the platform delivers again what was not taken, and that is late by nature.
         */
        public Builder maxAge(Duration maxAge) {
            this.maxAge = Arguments.positive("maxAge", maxAge);
            return this;
        }

        /** The clock by which an event is too old; the system's if none is given. */
        public Builder clock(Clock clock) {
            this.clock = Arguments.required("clock", clock);
            return this;
        }

        /**
         * The receiver.
         *
         * @throws IllegalStateException if there is no verification
         */
        public WebhookReceiver build() {
            if (accepted.isEmpty()) {
                throw new IllegalStateException("verification(...) says how deliveries are verified;"
                        + " WebhookVerification.none() accepts them from everybody");
            }
            if (accepted.size() > 1 && accepted.contains(WebhookVerification.none())) {
                throw new IllegalStateException("WebhookVerification.none() accepts everything, also beside others");
            }
            return new WebhookReceiver(this);
        }
    }
}
