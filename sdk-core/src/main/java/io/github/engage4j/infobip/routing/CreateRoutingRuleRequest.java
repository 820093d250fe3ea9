package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A rule to put into the routing. Its constructor is not API: components get added.
 *
 * @param name what it is for
 * @param expressionJson when it fits
 * @param queueId the queue that it leads to
 * @param priority the priority that it gives
 * @param enabled whether it is used
 * @param routeOnlyDuringWorkingHours whether it is used during working hours only
 */
public record CreateRoutingRuleRequest(
        @Nullable String name,
        @WireName("expression") Json expressionJson,
        String queueId,
        @Nullable ConversationPriority priority,
        @Nullable Boolean enabled,
        @Nullable Boolean routeOnlyDuringWorkingHours) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a rule's values as they are, to put the rule back, changed or not. */
    public static Builder from(RoutingRule rule) {
        return builder()
                .name(rule.name())
                .expression(rule.expression())
                .queueId(rule.queueId())
                .priority(rule.priority())
                .enabled(rule.enabled())
                .routeOnlyDuringWorkingHours(rule.routeOnlyDuringWorkingHours());
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .expression(expression())
                .queueId(queueId)
                .priority(priority)
                .enabled(enabled)
                .routeOnlyDuringWorkingHours(routeOnlyDuringWorkingHours);
    }

    /** When it fits. */
    public RoutingExpression expression() {
        return RoutingExpression.of(expressionJson);
    }

    /** Builds a {@link CreateRoutingRuleRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_TEXT = 255;

        private @Nullable String name;
        private @Nullable Json expressionJson;
        private @Nullable String queueId;
        private @Nullable ConversationPriority priority;
        private @Nullable Boolean enabled;
        private @Nullable Boolean routeOnlyDuringWorkingHours;

        private Builder() {}

        /** What it is for, at most 255 characters. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** When it fits. Required. The platform's documentation once said that it takes at most 4,000 characters of JSON. */
        public Builder expression(@Nullable RoutingExpression expression) {
            this.expressionJson = expression == null ? null : expression.json();
            return this;
        }

        /** The queue that it leads to, at most 255 characters. Required. */
        public Builder queueId(@Nullable String queueId) {
            this.queueId = queueId;
            return this;
        }

        /** The priority that it gives. */
        public Builder priority(@Nullable ConversationPriority priority) {
            this.priority = priority;
            return this;
        }

        /** Whether it is used. The platform's default is yes. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Whether it is used during working hours only. The platform's default is no. */
        public Builder routeOnlyDuringWorkingHours(@Nullable Boolean routeOnlyDuringWorkingHours) {
            this.routeOnlyDuringWorkingHours = routeOnlyDuringWorkingHours;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or a text is too long
         */
        public CreateRoutingRuleRequest build() {
            return new CreateRoutingRuleRequest(
                    Arguments.optionalAtMost(LONGEST_TEXT, "name", name),
                    Arguments.required("expression", expressionJson),
                    Arguments.atMost(LONGEST_TEXT, "queueId", Arguments.notBlank("queueId", queueId)),
                    priority,
                    enabled,
                    routeOnlyDuringWorkingHours);
        }
    }
}
