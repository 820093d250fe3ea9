package io.github.engage4j.testing;

import io.github.engage4j.api.Json;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of the sandbox to deliver an event to a webhook. It does not print the body, because there are people's data in it. Its
 * constructor is not API.
 *
 * @param subscriptionId the subscription that asked for the event; null for a message to a bot
 * @param url the address
 * @param body what was sent, as text
 * @param attempt which attempt of this delivery it was, from 1
 * @param status the status of the answer, of which 200 alone counts as taken; null if there was no answer
 * @param failure why there was no answer; null if there was one
 */
public record WebhookAttempt(
        @Nullable String subscriptionId,
        String url,
        String body,
        int attempt,
        @Nullable Integer status,
        @Nullable String failure) {

    /** Whether the webhook took the event. */
    public boolean isTaken() {
        return status != null && status == 200;
    }

    /** The body as JSON. */
    public Json json() {
        return Json.parse(body);
    }

    @Override
    public String toString() {
        return "WebhookAttempt[" + subscriptionId + ", attempt " + attempt + ", " + (status == null ? failure : status)
                + "]";
    }
}
