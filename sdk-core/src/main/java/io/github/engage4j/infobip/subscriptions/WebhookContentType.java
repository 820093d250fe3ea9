package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * The media type of what a webhook gets. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record WebhookContentType(String value) implements OpenEnum {

    public static final WebhookContentType JSON = new WebhookContentType("application/json");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static WebhookContentType of(String value) {
        return new WebhookContentType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
