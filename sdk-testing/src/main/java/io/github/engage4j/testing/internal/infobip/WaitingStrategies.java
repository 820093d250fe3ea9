package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.WaitingStrategyOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What callers hear while they wait, which nobody hears here. A strategy keeps the type of its condition, as Infobip documents; that
 * an update with another one is refused is an assumption.
 */
final class WaitingStrategies {

    private static final Map<String, String> MISSING = Map.of(
            "maximumWaitTime", "maximumWaitTime: Missing Maximum Wait Time",
            "conditionType", "conditionType: Missing Condition Type",
            "condition", "condition: Missing Condition");

    private final Crud strategies;

    WaitingStrategies(World world) {
        this.strategies = new Crud(
                world,
                Kind.WAITING_STRATEGY,
                List.of("maximumWaitTime", "conditionType", "condition"),
                id -> VoiceAnswers.notFound("No record found with WS Id: " + id),
                name -> VoiceAnswers.badRequest(String.valueOf(MISSING.get(name))));
    }

    void register(Handlers handlers) {
        handlers.on(WaitingStrategyOperation.GET_CONVERSATIONS_WAITING_STRATEGIES, this::list)
                .on(
                        WaitingStrategyOperation.CREATE_CONVERSATIONS_WAITING_STRATEGY,
                        request -> shown(strategies.create(request)))
                .on(
                        WaitingStrategyOperation.GET_CONVERSATIONS_WAITING_STRATEGY,
                        request -> shown(strategies.get(request)))
                .on(WaitingStrategyOperation.UPDATE_CONVERSATIONS_WAITING_STRATEGY, this::update)
                .on(WaitingStrategyOperation.DELETE_CONVERSATIONS_WAITING_STRATEGY, this::delete);
    }

    private Answer list(ApiRequest request) {
        String queueId = request.query("queueId");
        List<Map<String, @Nullable Object>> found = strategies.all(request).stream()
                .filter(strategy ->
                        queueId == null || ofCondition(strategy, "queues").contains(queueId))
                .map(WaitingStrategies::withSenders)
                .toList();
        return VoicePaging.pageNumberAndSize(request).answer("createdAt", "DESC", found);
    }

    private Answer update(ApiRequest request) {
        Object type = strategies.get(request).get("conditionType");
        Object other = request.body().get("conditionType");
        if (other != null && !other.equals(type)) {
            throw VoiceAnswers.badRequest("conditionType: Condition Type cannot be changed");
        }
        return shown(strategies.update(request));
    }

    private Answer delete(ApiRequest request) {
        strategies.remove(request);
        return VoiceAnswers.success("Waiting Strategy deleted.");
    }

    private static Answer shown(Map<String, @Nullable Object> strategy) {
        return Answer.json(withSenders(strategy));
    }

    /** The answers have the condition's senders a second time. */
    private static Map<String, @Nullable Object> withSenders(Map<String, @Nullable Object> strategy) {
        Map<String, @Nullable Object> shown = Members.of("senders", ofCondition(strategy, "senders"));
        shown.putAll(strategy);
        return shown;
    }

    private static List<?> ofCondition(Map<String, @Nullable Object> strategy, String member) {
        return strategy.get("condition") instanceof Map<?, ?> condition && condition.get(member) instanceof List<?> list
                ? list
                : List.of();
    }
}
