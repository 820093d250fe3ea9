package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status of an agent has changed. Its constructor is not API: components get added.
 *
 * @param type what happened
 * @param timestamp when
 * @param agent the agent
 * @param json the event as it came, with every member
 */
public record AgentStatusEvent(
        WebhookEventType type, @Nullable Instant timestamp, EventAgent agent, Json json) implements WebhookEvent {

    @Override
    public String key() {
        return EventKey.of(this, agent.id());
    }

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
