package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.routing.RoutingField;
import io.github.engage4j.internal.json.JsonTree;
import io.github.engage4j.internal.operations.RoutingOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The routing. Assumptions: the rules are the whole account's, and one fits a tenant's conversation only if the tenant sees its queue;
 * the queue that a rule names is the one that the conversation is in; the message's channel is that of the conversation, which one that
 * an operation created does not have;
 * the country of customers and the company are not known; a rule whose expression the SDK does not know never fits; it is always
 * working hours; a conversation that no rule fits stays in the queue it is in, because the sandbox has no default queue.
 */
final class Routing {

    private static final List<String> PRIORITIES = List.of("URGENT", "HIGH", "NORMAL", "LOW");
    private static final int MOST_RULES = 999;
    private static final int LONGEST_TEXT = 255;

    private final World world;
    private List<Map<String, @Nullable Object>> rules = List.of();

    Routing(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(RoutingOperation.GET_ROUTING, this::list)
                .on(RoutingOperation.UPDATE_ROUTING, this::update)
                .on(RoutingOperation.DELETE_ROUTING, this::delete);
    }

    /** Puts a conversation where it would come to. */
    void route(Caller caller, Map<String, @Nullable Object> conversation) {
        conversation.putAll(target(caller, conversation));
    }

    /** The queue and the priority that the first rule that fits a conversation says, or else those that it has. */
    Map<String, @Nullable Object> target(Caller caller, Map<String, @Nullable Object> conversation) {
        Map<String, @Nullable Object> source = rules.stream()
                .filter(rule -> Boolean.TRUE.equals(rule.get("enabled")))
                .filter(rule -> queue(caller, rule.get("queueId")) != null)
                .filter(rule -> Fitting.fits(rule.get("expression"), facts(caller, conversation)))
                .findFirst()
                .orElse(conversation);
        return Members.of("queueId", source.get("queueId"), "priority", source.get("priority"));
    }

    /** How many enabled rules lead to a queue. */
    long enabledRules(String queueId) {
        return rules.stream()
                .filter(rule -> Boolean.TRUE.equals(rule.get("enabled")) && queueId.equals(rule.get("queueId")))
                .count();
    }

    private Map<String, @Nullable Object> facts(Caller caller, Map<String, @Nullable Object> conversation) {
        Map<String, @Nullable Object> queue = queue(caller, conversation.get("queueId"));
        return Members.of(
                RoutingField.MESSAGE_CHANNEL.value(),
                conversation.get("channel"),
                RoutingField.QUEUE.value(),
                queue == null ? null : queue.get("name"));
    }

    private Answer list(ApiRequest request) {
        Predicate<Map<String, @Nullable Object>> wanted =
                Filters.oneOf("id", request.queries("ruleIds")).and(Filters.same(request, "enabled"));
        return Answer.json(Map.of("routes", rules.stream().filter(wanted).toList()));
    }

    private Answer update(ApiRequest request) {
        List<Map<String, @Nullable Object>> made = new ArrayList<>();
        for (Object item : items(request)) {
            made.add(rule(request, item, made.size() + 1));
        }
        rules = made;
        return Answer.success("Routing updated successfully.");
    }

    private Answer delete(ApiRequest request) {
        rules = List.of();
        return Answer.success("Routing deleted successfully.");
    }

    private Map<String, @Nullable Object> rule(ApiRequest request, @Nullable Object item, int order) {
        Map<String, @Nullable Object> body = object(item);
        Object expression = object(body.get("expression"));
        String queueId = Members.required(body, "queueId", LONGEST_TEXT);
        Object queueName =
                world.store().get(Kind.QUEUE, Caller.of(request), queueId).get("name");
        String priority = Members.oneOf(body, "priority", PRIORITIES);
        boolean enabled = !Boolean.FALSE.equals(Members.flag(body, "enabled"));
        boolean workingHours = Boolean.TRUE.equals(Members.flag(body, "routeOnlyDuringWorkingHours"));
        return Members.of(
                "id",
                world.ids().uuid(),
                "name",
                Members.text(body, "name", LONGEST_TEXT),
                "order",
                order,
                "priority",
                priority == null ? "NORMAL" : priority,
                "expression",
                expression,
                "queueId",
                queueId,
                "queueName",
                queueName,
                "enabled",
                enabled,
                "routeOnlyDuringWorkingHours",
                workingHours,
                "isPrivate",
                false,
                "createdAt",
                world.now(),
                "updatedAt",
                world.now());
    }

    private @Nullable Map<String, @Nullable Object> queue(Caller caller, @Nullable Object id) {
        return id == null ? null : world.store().find(Kind.QUEUE, caller, id.toString());
    }

    private static List<?> items(ApiRequest request) {
        try {
            if (JsonTree.parse(request.recorded().body()) instanceof List<?> items && items.size() <= MOST_RULES) {
                return items;
            }
        } catch (IllegalArgumentException e) {
            throw InfobipErrors.invalidBody();
        }
        throw InfobipErrors.invalidBody();
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static Map<String, @Nullable Object> object(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return (Map<String, @Nullable Object>) members;
        }
        throw InfobipErrors.invalidBody();
    }
}
