package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.json.Required;

/**
 * Security settings by their id. Its constructor is not API: components get added.
 *
 * @param authId their id
 */
public record SecuritySettingsReference(@Required String authId) {}
