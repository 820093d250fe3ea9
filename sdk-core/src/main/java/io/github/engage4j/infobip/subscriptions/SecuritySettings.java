package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeBeside;
import org.jspecify.annotations.Nullable;

/**
 * Security settings. Their passwords and keys print as placeholders. Its constructor is not API: components get added.
 *
 * @param authId their id
 * @param type how the platform proves itself
 * @param credentials with what it proves itself
 */
public record SecuritySettings(
        @Required String authId,
        @Nullable SecurityType type,
        @TypeBeside("type") @Nullable WebhookCredentials credentials) {}
