package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * A notification profile by its id. Its constructor is not API: components get added.
 *
 * @param profileId its id
 * @param security the security settings that it uses
 */
public record NotificationProfileReference(
        @Required String profileId, @Nullable SecuritySettingsReference security) {}
