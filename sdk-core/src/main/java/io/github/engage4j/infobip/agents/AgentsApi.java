package io.github.engage4j.infobip.agents;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.AgentOperation;

/**
 * Agents. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class AgentsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public AgentsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Creates an agent, which needs no licence and has no user. An agent cannot be deleted, only disabled. */
    public ApiCall<Agent> create(CreateAgentRequest request) {
        return calls.call(AgentOperation.CREATE_AGENT).body(request).answer(Agent.class);
    }
}
