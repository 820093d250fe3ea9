package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.AgentOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Agents. Assumptions: the availability follows the status, a heartbeat has no effect, an agent has no e-mail address, and an update
 * that does not say whether an agent is enabled enables it.
 */
final class Agents {

    private static final List<String> STATUSES = List.of("ACTIVE", "BUSY", "INVISIBLE", "AWAY");
    private static final List<String> ROLES = List.of("AGENT", "SUPERVISOR");
    private static final int LONGEST_NAME = 255;

    private final World world;
    private final Memberships memberships;

    Agents(World world, Memberships memberships) {
        this.world = world;
        this.memberships = memberships;
    }

    void register(Handlers handlers) {
        handlers.on(AgentOperation.CREATE_AGENT, this::create)
                .on(AgentOperation.GET_AGENTS, this::list)
                .on(AgentOperation.GET_AGENT, request -> Answer.json(agent(world, request)))
                .on(AgentOperation.UPDATE_AGENT, this::update)
                .on(AgentOperation.UPDATE_AGENT_STATUS, this::updateStatus)
                .on(AgentOperation.UPDATE_AGENT_HEARTBEAT, this::heartbeat)
                .on(AgentOperation.GET_AGENT_CONVERSATIONS, this::conversations);
    }

    /** The id in the path, which must be an agent's. */
    static String id(World world, ApiRequest request) {
        return String.valueOf(agent(world, request).get("id"));
    }

    private static Map<String, @Nullable Object> agent(World world, ApiRequest request) {
        String id = request.argument("agentId");
        Map<String, @Nullable Object> agent = world.store().find(Kind.AGENT, Caller.of(request), id);
        if (agent == null) {
            throw InfobipErrors.noSuchAgent(id);
        }
        return agent;
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> agent = Members.of("id", world.ids().uuid(), "createdAt", world.now());
        agent.putAll(settable(request));
        return Answer.json(world.store().add(Kind.AGENT, Caller.of(request), agent));
    }

    private Answer list(ApiRequest request) {
        return Paging.of(request)
                .answer(
                        "agents",
                        world.store().all(Kind.AGENT, Caller.of(request)).stream()
                                .filter(filter(request))
                                .toList());
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> agent = agent(world, request);
        agent.putAll(settable(request));
        return Answer.json(agent);
    }

    private Answer updateStatus(ApiRequest request) {
        Map<String, @Nullable Object> agent = agent(world, request);
        String status = Members.oneOf(request.body(), "status", STATUSES);
        if (status == null) {
            throw incomplete();
        }
        agent.putAll(Members.of("status", status, "availability", status, "updatedAt", world.now()));
        return Answer.json(agent);
    }

    private Answer heartbeat(ApiRequest request) {
        var unused = agent(world, request);
        return Answer.success("Heartbeat received.");
    }

    private Answer conversations(ApiRequest request) {
        String id = id(world, request);
        return Paging.of(request)
                .answer(
                        "conversations",
                        world.store().all(Kind.CONVERSATION, Caller.of(request)).stream()
                                .filter(conversation -> id.equals(conversation.get("agentId")))
                                .toList());
    }

    private Predicate<Map<String, @Nullable Object>> filter(ApiRequest request) {
        return Filters.oneOf("id", request.queries("agentIds"))
                .and(agent -> isInOneOf(agent, request.queries("queueIds")))
                .and(Filters.contains("displayName", request.query("displayName")))
                .and(Filters.same(request, "email", "status", "availability", "role", "enabled"))
                .and(DateRange.of(request, "created"))
                .and(DateRange.of(request, "updated"));
    }

    private boolean isInOneOf(Map<String, @Nullable Object> agent, List<@Nullable String> queueIds) {
        String id = String.valueOf(agent.get("id"));
        return queueIds.isEmpty() || queueIds.stream().anyMatch(queue -> memberships.has(id, String.valueOf(queue)));
    }

    private Map<String, @Nullable Object> settable(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        String name = Members.text(body, "displayName", LONGEST_NAME);
        String status = Members.oneOf(body, "status", STATUSES);
        String role = Members.oneOf(body, "role", ROLES);
        if (name == null || status == null || role == null) {
            throw incomplete();
        }
        boolean enabled = !Boolean.FALSE.equals(Members.flag(body, "enabled"));
        return Members.of(
                "displayName", name,
                "status", status,
                "availability", status,
                "role", role,
                "enabled", enabled,
                "updatedAt", world.now());
    }

    private static SandboxError incomplete() {
        return InfobipErrors.badRequest("Required request body is missing or not valid.");
    }
}
