package io.github.engage4j.internal.wire;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Required;

/**
 * The envelope of an event, as far as its content goes.
 *
 * @param payload what the event tells
 */
public record EventPayload(@Required Json payload) {}
