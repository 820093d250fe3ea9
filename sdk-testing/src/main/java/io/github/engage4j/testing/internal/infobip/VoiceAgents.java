package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.ApiRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The agents that the operations of voice name. */
final class VoiceAgents {

    private VoiceAgents() {}

    /** The id in the path, which must be an agent's. */
    static String existing(World world, ApiRequest request, int otherwise) {
        return existing(world, request, request.argument("agentId"), otherwise);
    }

    /** An id, which must be an agent's, or the answer has this status. */
    static String existing(World world, ApiRequest request, String id, int otherwise) {
        if (world.store().find(Kind.AGENT, Caller.of(request), id) == null) {
            throw VoiceAnswers.noAgent(otherwise, id);
        }
        return id;
    }

    /** Whether an agent takes calls now. */
    static boolean isAvailable(Map<String, @Nullable Object> agent) {
        return Boolean.TRUE.equals(agent.get("enabled")) && "ACTIVE".equals(agent.get("status"));
    }
}
