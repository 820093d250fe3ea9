package io.github.engage4j.infobip.access;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * A role in Conversations, by the name that the web interface shows. The five constants are the default roles: what they allow cannot be
 * changed, but a copy of one is a custom role, whose permissions can. The platform has no API for roles.
 * Open: what has no constant survives.
 *
 * @param value the name
 * @see <a href="https://www.infobip.com/docs/conversations/get-started">Conversations, get started</a>
 */
public record ConversationsRole(String value) implements OpenEnum {

    /** Sets up queues, routes, automations and the system. Needs a seat. */
    public static final ConversationsRole SETUP = new ConversationsRole("Conversations setup");
    /** Replies to the conversations that are assigned to them. Needs a seat. Not to be had together with {@link #SUPERVISOR}. */
    public static final ConversationsRole AGENT = new ConversationsRole("Agent for Conversations");
    /** Sees dashboards, schedules reports and exchanges data. Needs a seat. */
    public static final ConversationsRole ANALYTICS = new ConversationsRole("Analytics for Conversations");
    /** Works on all conversations, whoever they are assigned to. Needs a seat. Not to be had together with {@link #AGENT}. */
    public static final ConversationsRole SUPERVISOR = new ConversationsRole("Supervisor for Conversations");
    /** Sees the conversations of the queues they are in, without replying and without counting in capacity or analytics. Needs no seat. */
    public static final ConversationsRole VIEWER = new ConversationsRole("Viewer for Conversations");

    private static final List<ConversationsRole> DEFAULTS = List.of(SETUP, AGENT, ANALYTICS, SUPERVISOR, VIEWER);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static ConversationsRole of(String value) {
        return new ConversationsRole(value);
    }

    /** The default roles. */
    public static List<ConversationsRole> defaults() {
        return DEFAULTS;
    }

    /** Whether it is one of the default roles, whose permissions cannot be changed. */
    public boolean isDefault() {
        return DEFAULTS.contains(this);
    }

    /** Whether its users need a seat. Of a custom role only its permissions could tell, so this is false. */
    public boolean needsSeat() {
        return isDefault() && !equals(VIEWER);
    }

    /** Whether one user may have both: all default roles can be combined, but for agent and supervisor. */
    public boolean combinesWith(ConversationsRole other) {
        return !(equals(AGENT) && other.equals(SUPERVISOR)) && !(equals(SUPERVISOR) && other.equals(AGENT));
    }

    @Override
    public String toString() {
        return value;
    }
}
