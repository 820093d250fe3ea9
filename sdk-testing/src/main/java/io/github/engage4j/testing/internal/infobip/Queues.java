package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.QueueOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Queues. Assumptions: an update without a member sets its default but leaves the name, the name is filtered by its whole text, and a
 * deleted queue is gone, with its agents taken out of it and its conversations left alone.
 */
final class Queues {

    private static final List<String> ALGORITHMS = List.of("LOAD_BALANCING", "ROUND_ROBIN", "PERFORMANCE_BASED");
    private static final List<String> FLAGS = List.of(
            "isAutoAssignmentEnabled",
            "isAutoAssignmentOutsideOfWorkingHoursEnabled",
            "isStickyAutoAssignmentEnabled",
            "isRestricted");
    private static final int LONGEST_TEXT = 255;

    private final World world;
    private final Memberships memberships;
    private final Routing routing;

    Queues(World world, Memberships memberships, Routing routing) {
        this.world = world;
        this.memberships = memberships;
        this.routing = routing;
    }

    void register(Handlers handlers) {
        handlers.on(QueueOperation.GET_QUEUES, this::list)
                .on(QueueOperation.CREATE_QUEUE, this::create)
                .on(QueueOperation.UPDATE_QUEUE, this::update)
                .on(QueueOperation.DELETE_QUEUE, this::delete);
    }

    private Answer list(ApiRequest request) {
        Predicate<Map<String, @Nullable Object>> wanted = Filters.oneOf("id", request.queries("queueIds"))
                .and(Filters.same(request, "workingHoursId", "name"))
                .and(queue -> has(request.query("agentId"), queue));
        return Paging.of(request)
                .answer(
                        "queues",
                        world.store().all(Kind.QUEUE, Caller.of(request)).stream()
                                .filter(wanted)
                                .map(this::counted)
                                .toList());
    }

    private Answer create(ApiRequest request) {
        Map<String, @Nullable Object> queue =
                Members.of("id", world.ids().uuid(), "name", Members.required(request.body(), "name", LONGEST_TEXT));
        queue.putAll(Members.of("isPrivate", false, "createdAt", world.now()));
        change(queue, request.body(), false);
        return Answer.json(counted(world.store().add(Kind.QUEUE, Caller.of(request), queue)));
    }

    private Answer update(ApiRequest request) {
        Map<String, @Nullable Object> queue =
                world.store().get(Kind.QUEUE, Caller.of(request), request.argument("queueId"));
        change(queue, request.body(), true);
        return Answer.json(counted(queue));
    }

    private Answer delete(ApiRequest request) {
        String id = request.argument("queueId");
        world.store().remove(Kind.QUEUE, Caller.of(request), id);
        memberships.forget(id);
        return Answer.success("Queue deleted successfully.");
    }

    private void change(Map<String, @Nullable Object> queue, Map<String, @Nullable Object> body, boolean automatic) {
        Map<String, @Nullable Object> members = Members.of(
                "name", Members.text(body, "name", LONGEST_TEXT),
                "autoAssignmentAlgorithm", Members.oneOf(body, "autoAssignmentAlgorithm", ALGORITHMS),
                "stickyAgentTimeoutDays", body.get("stickyAgentTimeoutDays"),
                "workingHoursId", Members.text(body, "workingHoursId", LONGEST_TEXT),
                "externalId", Members.text(body, "externalId", LONGEST_TEXT),
                "updatedAt", world.now());
        for (String name : FLAGS) {
            Boolean flag = Members.flag(body, name);
            members.put(name, flag == null ? automatic && name.equals("isAutoAssignmentEnabled") : flag);
        }
        queue.keySet()
                .removeAll(
                        List.of("autoAssignmentAlgorithm", "stickyAgentTimeoutDays", "workingHoursId", "externalId"));
        queue.putAll(members);
    }

    private boolean has(@Nullable String agentId, Map<String, @Nullable Object> queue) {
        return agentId == null || memberships.has(agentId, String.valueOf(queue.get("id")));
    }

    private Map<String, @Nullable Object> counted(Map<String, @Nullable Object> queue) {
        Map<String, @Nullable Object> counted = new LinkedHashMap<>(queue);
        counted.put("enabledAgentsCount", enabledAgents(queue));
        counted.put("enabledRoutesCount", routing.enabledRules(String.valueOf(queue.get("id"))));
        return counted;
    }

    private long enabledAgents(Map<String, @Nullable Object> queue) {
        return world.store().all(Kind.AGENT, Caller.ACCOUNT).stream()
                .filter(agent -> Boolean.TRUE.equals(agent.get("enabled")))
                .filter(agent -> has(String.valueOf(agent.get("id")), queue))
                .count();
    }
}
