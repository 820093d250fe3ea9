package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeBeside;

/**
 * What security settings are to be. Its constructor is not API: components get added.
 *
 * @param credentials with what the platform proves itself
 */
public record UpdateSecuritySettingsRequest(
        @TypeBeside("type") WebhookCredentials credentials) {

    /** Settings with these credentials. */
    public static UpdateSecuritySettingsRequest of(WebhookCredentials credentials) {
        return new UpdateSecuritySettingsRequest(Arguments.required("credentials", credentials));
    }
}
