package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.AgentOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agents. That availability follows the status is an assumption. */
final class Agents {

    private static final List<String> STATUSES = List.of("ACTIVE", "BUSY", "INVISIBLE", "AWAY");
    private static final List<String> ROLES = List.of("AGENT", "SUPERVISOR");
    private static final int LONGEST_NAME = 255;

    private final World world;

    Agents(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(AgentOperation.CREATE_AGENT, this::create);
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> body = request.body();
        String name = Members.text(body, "displayName", LONGEST_NAME);
        String status = Members.oneOf(body, "status", STATUSES);
        String role = Members.oneOf(body, "role", ROLES);
        if (name == null || status == null || role == null) {
            throw incomplete();
        }
        return Answer.json(world.store().add(Kind.AGENT, Caller.of(request), agent(name, status, role, enabled(body))));
    }

    private Map<String, @Nullable Object> agent(String name, String status, String role, boolean enabled) {
        String now = world.now();
        return Members.of(
                "id", world.ids().uuid(),
                "displayName", name,
                "status", status,
                "availability", status,
                "role", role,
                "enabled", enabled,
                "createdAt", now,
                "updatedAt", now);
    }

    private static boolean enabled(Map<String, @Nullable Object> body) {
        Object enabled = body.get("enabled");
        if (enabled != null && !(enabled instanceof Boolean)) {
            throw incomplete();
        }
        return !Boolean.FALSE.equals(enabled);
    }

    private static SandboxError incomplete() {
        return InfobipErrors.badRequest("Required request body is missing or not valid.");
    }
}
