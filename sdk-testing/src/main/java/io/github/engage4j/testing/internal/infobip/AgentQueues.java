package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.AgentOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;

/** Which agents are in which queues. That an agent who is in a queue already can be added again is an assumption. */
final class AgentQueues {

    private static final int LONGEST_ID = 255;

    private final World world;
    private final Memberships memberships;

    AgentQueues(World world, Memberships memberships) {
        this.world = world;
        this.memberships = memberships;
    }

    void register(Handlers handlers) {
        handlers.on(AgentOperation.ADD_AGENT_QUEUE, this::add).on(AgentOperation.REMOVE_AGENT_QUEUE, this::remove);
    }

    private Answer add(ApiRequest request) {
        String queueId = Members.required(request.body(), "queueId", LONGEST_ID);
        memberships.add(agentId(request), existing(request, queueId));
        return Answer.success("Agent added to queue successfully.");
    }

    private Answer remove(ApiRequest request) {
        memberships.remove(agentId(request), existing(request, request.argument("queueId")));
        return Answer.success("Agent removed from queue successfully.");
    }

    private String agentId(ApiRequest request) {
        return Agents.id(world, request);
    }

    private String existing(ApiRequest request, String queueId) {
        var unused = world.store().get(Kind.QUEUE, Caller.of(request), queueId);
        return queueId;
    }
}
