package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.internal.json.WireName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the routing. Its constructor is not API: components get added.
 *
 * @param id its id; no rule can be changed by it, because rules are only replaced all together
 * @param name what it is for
 * @param order its place among the rules; the first that fits is used
 * @param priority the priority that it gives
 * @param expressionJson when it fits, as it came
 * @param queueId the queue that it leads to
 * @param queueName that queue's name
 * @param enabled whether it is used
 * @param routeOnlyDuringWorkingHours whether it is used during working hours only
 * @param isPrivate whether it is private
 * @param createdAt when it was created
 * @param updatedAt when it was last updated
 */
public record RoutingRule(
        @Nullable String id,
        @Nullable String name,
        @Nullable Integer order,
        @Nullable ConversationPriority priority,
        @WireName("expression") @Nullable Json expressionJson,
        @Nullable String queueId,
        @Nullable String queueName,
        @Nullable Boolean enabled,
        @Nullable Boolean routeOnlyDuringWorkingHours,
        @Nullable Boolean isPrivate,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** When it fits, typed; null if the platform does not say. */
    public @Nullable RoutingExpression expression() {
        return expressionJson == null ? null : RoutingExpression.of(expressionJson);
    }
}
