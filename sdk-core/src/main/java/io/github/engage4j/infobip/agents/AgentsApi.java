package io.github.engage4j.infobip.agents;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.AgentOperation;
import java.util.Map;

/**
 * Agents. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class AgentsApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("agents");
    private static final PageFormat CONVERSATION_PAGES = PageFormat.pageAndLimit("conversations");

    private static final int LONGEST_ID = 255;

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public AgentsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all agents. */
    public PagedCall<Agent> list() {
        return list(ListAgentsRequest.builder().build());
    }

    /** Lists the agents that a request asks for. */
    public PagedCall<Agent> list(ListAgentsRequest request) {
        return calls.call(AgentOperation.GET_AGENTS).query(request).pages(PAGES, Agent.class);
    }

    /** Creates an agent, which needs no licence and has no user. An agent cannot be deleted, only disabled. */
    public ApiCall<Agent> create(AgentRequest request) {
        return calls.call(AgentOperation.CREATE_AGENT).body(request).answer(Agent.class);
    }

    /** Reads an agent, with its e-mail address. */
    public ApiCall<Agent> get(String agentId) {
        return calls.call(AgentOperation.GET_AGENT).path(agentId).answer(Agent.class);
    }

    /** Replaces all of an agent that can be set. */
    public ApiCall<Agent> update(String agentId, AgentRequest request) {
        return calls.call(AgentOperation.UPDATE_AGENT)
                .path(agentId)
                .body(request)
                .answer(Agent.class);
    }

    /** Sets the status of an agent. */
    public ApiCall<Agent> updateStatus(String agentId, AgentStatus status) {
        return calls.call(AgentOperation.UPDATE_AGENT_STATUS)
                .path(agentId)
                .body(Map.of("status", Arguments.required("status", status)))
                .answer(Agent.class);
    }

    /** Tells the platform that an agent is still there. How long one call holds is not documented. */
    public ApiCall<Acknowledgement> heartbeat(String agentId) {
        return calls.call(AgentOperation.UPDATE_AGENT_HEARTBEAT).path(agentId).acknowledged();
    }

    /**
     * Adds an agent to a queue.
     *
     * @param queueId the id of the queue, at most 255 characters
     */
    public ApiCall<Acknowledgement> addQueue(String agentId, String queueId) {
        return calls.call(AgentOperation.ADD_AGENT_QUEUE)
                .path(agentId)
                .body(Map.of(
                        "queueId", Arguments.atMost(LONGEST_ID, "queueId", Arguments.notBlank("queueId", queueId))))
                .acknowledged();
    }

    /** Removes an agent from a queue. Neither of them is deleted. */
    public ApiCall<Acknowledgement> removeQueue(String agentId, String queueId) {
        return calls.call(AgentOperation.REMOVE_AGENT_QUEUE)
                .path(agentId, queueId)
                .acknowledged();
    }

    /** Lists all conversations that are assigned to an agent. */
    public PagedCall<Conversation> listConversations(String agentId) {
        return listConversations(
                agentId, ListAgentConversationsRequest.builder().build());
    }

    /** Lists the conversations that are assigned to an agent, as a request asks for. */
    public PagedCall<Conversation> listConversations(String agentId, ListAgentConversationsRequest request) {
        return calls.call(AgentOperation.GET_AGENT_CONVERSATIONS)
                .path(agentId)
                .query(request)
                .pages(CONVERSATION_PAGES, Conversation.class);
    }
}
