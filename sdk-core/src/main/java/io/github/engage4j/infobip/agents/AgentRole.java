package io.github.engage4j.infobip.agents;

import io.github.engage4j.api.OpenEnum;

/**
 * The role of an agent. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record AgentRole(String value) implements OpenEnum {

    /** Replies to conversations that are assigned to them. */
    public static final AgentRole AGENT = new AgentRole("AGENT");
    /** Replies to any conversation that is assigned. */
    public static final AgentRole SUPERVISOR = new AgentRole("SUPERVISOR");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static AgentRole of(String value) {
        return new AgentRole(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
