package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.Arguments;

/**
 * Which webhook to try to reach with which certificate. Its constructor is not API: components get added.
 *
 * @param certificateId the certificate
 * @param webhookUrl the URL of the webhook
 */
public record WebhookConnectionTestRequest(String certificateId, String webhookUrl) {

    /**
     * A webhook and a certificate.
     *
     * @param certificateId at most 255 characters
     * @throws IllegalArgumentException if either is blank, or the id is too long
     */
    public static WebhookConnectionTestRequest of(String certificateId, String webhookUrl) {
        return new WebhookConnectionTestRequest(
                NewId.existing("certificateId", certificateId), Arguments.notBlank("webhookUrl", webhookUrl));
    }
}
