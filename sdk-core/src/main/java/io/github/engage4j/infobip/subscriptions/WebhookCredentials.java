package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;

/**
 * How the platform proves itself to a webhook. More types get records of their own over time, so a {@code switch} over credentials needs
 * a default.
 */
@Union(
        members = {BasicWebhookCredentials.class, HmacWebhookCredentials.class, OauthWebhookCredentials.class},
        raw = RawWebhookCredentials.class)
public interface WebhookCredentials {

    /** The type, which stands beside the credentials in the security settings. */
    default SecurityType type() {
        return SecurityType.of(TypeNames.of(getClass()));
    }
}
