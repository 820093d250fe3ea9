package io.github.engage4j.infobip.subscriptions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying to reach a webhook. Its constructor is not API: components get added.
 *
 * @param certificateId the certificate
 * @param webhookUrl the URL of the webhook
 * @param result whether it could be reached
 * @param failReasons why not
 * @param hint what may help
 */
public record WebhookConnectionTest(
        @Nullable String certificateId,
        @Nullable String webhookUrl,
        @Nullable ConnectionTestResult result,
        List<String> failReasons,
        @Nullable String hint) {}
