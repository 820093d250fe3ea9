package io.github.engage4j.infobip.agents;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The rules of speaking as an agent: who may send a message in a conversation with which {@code x-agent-id}. The platform decides;
 * this mirrors what it documents, for partners who want to know beforehand.
 *
 * <table>
 * <caption>May a message be sent?</caption>
 * <tr><th>conversation</th><th>no header</th><th>its assignee</th><th>another agent</th><th>a supervisor</th><th>another bot</th></tr>
 * <tr><td>unassigned</td><td>yes</td><td></td><td>no</td><td>no</td><td>no*</td></tr>
 * <tr><td>of an agent</td><td>no</td><td>yes</td><td>no</td><td>yes</td><td>no*</td></tr>
 * <tr><td>of a supervisor</td><td>no</td><td>yes</td><td>no</td><td>yes</td><td>no*</td></tr>
 * <tr><td>of a bot</td><td>no*</td><td>yes*</td><td>no*</td><td>yes*</td><td>no*</td></tr>
 * </table>
 *
 * <p>The documented table has a column for each role, whose heads are lost; that the stricter one is the role {@code AGENT} follows from
 * the rule that an agent replies to conversations assigned to that agent, and a supervisor to any that is assigned. Bots are not in the
 * table: that one is treated as an agent, as sender and as assignee, is an assumption (*). So is that a sender may whose role is
 * neither of the two, or is not known: it is left to the platform. A verdict says whether it is documented.
 *
 * @see <a href="https://www.infobip.com/docs/conversations-api/messages">Conversations API: Messages</a>
 */
public final class AgentAttribution {

    private AgentAttribution() {}

    /** Whether a message may be sent, and if not, why and what would be needed. */
    public static Verdict judge(Assignment assignment, Caller caller) {
        boolean documented = !assignment.isBot() && !caller.isBot();
        String assignee = assignment.id();
        String sender = caller.id();
        if (assignee == null) {
            return sender == null ? Verdict.allowed(true) : unassigned(sender, documented);
        }
        if (sender == null) {
            return Verdict.refused(
                    "the conversation is assigned to " + name(assignee, assignment.isBot()),
                    "send x-agent-id: " + assignee + ", or that of a supervisor, or unassign it",
                    documented);
        }
        if (sender.equals(assignee) || AgentRole.SUPERVISOR.equals(caller.role())) {
            return Verdict.allowed(documented);
        }
        return caller.isBot() || AgentRole.AGENT.equals(caller.role())
                ? foreign(assignment, caller, documented)
                : Verdict.allowed(false);
    }

    private static Verdict unassigned(String sender, boolean documented) {
        return Verdict.refused(
                "the conversation is assigned to nobody",
                "leave x-agent-id out, or assign the conversation to " + sender,
                documented);
    }

    private static Verdict foreign(Assignment assignment, Caller caller, boolean documented) {
        return Verdict.refused(
                "the conversation is assigned to " + name(assignment.id(), assignment.isBot()) + ", and "
                        + name(caller.id(), caller.isBot()) + " is no supervisor",
                "send x-agent-id: " + assignment.id() + ", or that of a supervisor, or assign the conversation to "
                        + caller.id(),
                documented);
    }

    private static String name(@Nullable String id, boolean isBot) {
        return isBot ? "the bot " + id : String.valueOf(id);
    }

    /**
     * Whom a conversation is assigned to. Its constructor is not API: components get added.
     *
     * @param id the agent or bot, or null for nobody
     * @param role the agent's role, or null if it is not known; by the rules it makes no difference
     * @param isBot whether it is a bot
     */
    public record Assignment(@Nullable String id, @Nullable AgentRole role, boolean isBot) {

        /** To nobody. */
        public static Assignment none() {
            return new Assignment(null, null, false);
        }

        /** To an agent, whose role may be null for not known. */
        public static Assignment agent(String id, @Nullable AgentRole role) {
            return new Assignment(Arguments.notBlank("id", id), role, false);
        }

        /** To a bot. */
        public static Assignment bot(String id) {
            return new Assignment(Arguments.notBlank("id", id), null, true);
        }
    }

    /**
     * Who sends. Its constructor is not API: components get added.
     *
     * @param id the agent or bot that the {@code x-agent-id} header names, or null for no header
     * @param role the agent's role, or null if it is not known
     * @param isBot whether it is a bot
     */
    public record Caller(@Nullable String id, @Nullable AgentRole role, boolean isBot) {

        /** Nobody: a message without the header. */
        public static Caller none() {
            return new Caller(null, null, false);
        }

        /** An agent, whose role may be null for not known. */
        public static Caller agent(String id, @Nullable AgentRole role) {
            return new Caller(Arguments.notBlank("id", id), role, false);
        }

        /** A bot. */
        public static Caller bot(String id) {
            return new Caller(Arguments.notBlank("id", id), null, true);
        }
    }

    /**
     * Whether a message may be sent, and if not, why. Its constructor is not API: components get added.
     *
     * @param isAllowed whether it may
     * @param reason why not; empty if it may
     * @param remedy what would be needed; empty if it may
     * @param isDocumented whether the platform documents it; otherwise it is an assumption
     */
    public record Verdict(boolean isAllowed, String reason, String remedy, boolean isDocumented) {

        static Verdict allowed(boolean documented) {
            return new Verdict(true, "", "", documented);
        }

        static Verdict refused(String reason, String remedy, boolean documented) {
            return new Verdict(false, reason, remedy, documented);
        }
    }
}
