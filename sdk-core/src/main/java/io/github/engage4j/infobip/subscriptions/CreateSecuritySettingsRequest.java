package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TypeBeside;
import org.jspecify.annotations.Nullable;

/**
 * Security settings to create. Its constructor is not API: components get added.
 *
 * @param authId their id
 * @param credentials with what the platform proves itself; null within a profile, for settings that exist already
 */
public record CreateSecuritySettingsRequest(
        String authId, @TypeBeside("type") @Nullable WebhookCredentials credentials) {

    /**
     * Settings with an id of your choice, which cannot be changed.
     *
     * @param authId at most 255 letters, digits and {@code -._~}
     * @throws IllegalArgumentException if the id has other characters or too many
     */
    public static CreateSecuritySettingsRequest of(String authId, WebhookCredentials credentials) {
        return new CreateSecuritySettingsRequest(
                NewId.check("authId", authId), Arguments.required("credentials", credentials));
    }

    /** Settings that exist already. */
    static CreateSecuritySettingsRequest existing(String authId) {
        return new CreateSecuritySettingsRequest(NewId.existing("authId", authId), null);
    }
}
