package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Where events are sent. Its constructor is not API: components get added.
 *
 * @param contentType the media type of what is sent
 * @param notifyUrl the URL
 */
public record Webhook(
        @Nullable WebhookContentType contentType, @Nullable String notifyUrl) {

    private static final int LONGEST_URL = 512;

    /**
     * A URL that gets the platform's usual media type.
     *
     * @param notifyUrl at most 512 characters
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static Webhook of(String notifyUrl) {
        return new Webhook(null, url(notifyUrl));
    }

    /**
     * A URL that gets a media type.
     *
     * @param notifyUrl at most 512 characters
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static Webhook of(String notifyUrl, WebhookContentType contentType) {
        return new Webhook(Arguments.required("contentType", contentType), url(notifyUrl));
    }

    private static String url(String notifyUrl) {
        return Arguments.atMost(LONGEST_URL, "notifyUrl", Arguments.notBlank("notifyUrl", notifyUrl));
    }
}
