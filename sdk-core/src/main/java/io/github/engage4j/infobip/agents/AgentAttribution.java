package io.github.engage4j.infobip.agents;

import org.jspecify.annotations.Nullable;

/**
 * The rules of speaking as an agent: who may send a message in a conversation with which {@code x-agent-id}. The platform decides;
 * this mirrors what it documents, for partners who want to know beforehand.
 *
 * <p>By the documentation an agent replies to conversations that are assigned to that agent, a supervisor to any that is assigned, and
 * an unassigned conversation takes messages without the header only. That a bot is treated as an agent with the conversation assigned
 * to it is an assumption.
 *
 * @see <a href="https://www.infobip.com/docs/conversations-api/messages">Conversations API: Messages</a>
 */
public final class AgentAttribution {

    private AgentAttribution() {}

    /**
     * Whether a message may be sent.
     *
     * @param assigneeId whom the conversation is assigned to, or null for nobody
     * @param agentId who sends, as the {@code x-agent-id} header says, or null for no header
     * @param role the sender's role; not looked at without a header
     */
    public static Verdict judge(@Nullable String assigneeId, @Nullable String agentId, AgentRole role) {
        if (assigneeId == null) {
            return agentId == null
                    ? Verdict.allowed()
                    : Verdict.refused(
                            "the conversation is assigned to nobody",
                            "leave x-agent-id out, or assign the conversation to " + agentId);
        }
        if (agentId == null) {
            return Verdict.refused(
                    "the conversation is assigned to " + assigneeId,
                    "send x-agent-id: " + assigneeId + ", or unassign it");
        }
        if (agentId.equals(assigneeId) || role.equals(AgentRole.SUPERVISOR)) {
            return Verdict.allowed();
        }
        return Verdict.refused(
                "the conversation is assigned to " + assigneeId + ", and " + agentId + " is no supervisor",
                "send x-agent-id: " + assigneeId + ", or assign the conversation to " + agentId);
    }

    /**
     * Whether a message may be sent, and if not, why.
     *
     * @param isAllowed whether it may
     * @param reason why not; empty if it may
     * @param remedy what would be needed; empty if it may
     */
    public record Verdict(boolean isAllowed, String reason, String remedy) {

        static Verdict allowed() {
            return new Verdict(true, "", "");
        }

        static Verdict refused(String reason, String remedy) {
            return new Verdict(false, reason, remedy);
        }
    }
}
