package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * Credentials that have no record of their own, as their JSON: those of type {@link SecurityType#CUSTOM}, whose shape is not documented,
 * and any that the platform adds.
 *
 * @param type the type
 * @param json the credentials
 */
public record RawWebhookCredentials(SecurityType type, Json json) implements WebhookCredentials {

    /** Credentials of any type. */
    public static RawWebhookCredentials of(SecurityType type, Json json) {
        return new RawWebhookCredentials(Arguments.required("type", type), Arguments.required("json", json));
    }
}
