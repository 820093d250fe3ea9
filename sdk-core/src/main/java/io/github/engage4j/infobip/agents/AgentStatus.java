package io.github.engage4j.infobip.agents;

import io.github.engage4j.api.OpenEnum;

/**
 * The status of an agent. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AgentStatus(String value) implements OpenEnum {

    public static final AgentStatus ACTIVE = new AgentStatus("ACTIVE");
    public static final AgentStatus BUSY = new AgentStatus("BUSY");
    public static final AgentStatus INVISIBLE = new AgentStatus("INVISIBLE");
    public static final AgentStatus AWAY = new AgentStatus("AWAY");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AgentStatus of(String value) {
        return new AgentStatus(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
