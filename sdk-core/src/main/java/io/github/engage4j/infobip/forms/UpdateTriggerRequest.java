package io.github.engage4j.infobip.forms;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All of a trigger that can be set, to replace what it has: start from {@link #from}, or patch to change only some. Its constructor is not
 * API: components get added.
 *
 * @param title its title
 * @param expression when it applies
 * @param orderIndex its place in the order, from 0
 * @param isEnabled whether it is used
 * @param formId the form that it gives
 */
public record UpdateTriggerRequest(
        String title,
        Json expression,
        @Nullable Integer orderIndex,
        @Nullable Boolean isEnabled,
        String formId) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with a trigger's values as they are, for changing some of them. */
    public static Builder from(Trigger trigger) {
        Builder builder = builder()
                .title(trigger.title())
                .orderIndex(trigger.orderIndex())
                .isEnabled(trigger.isEnabled())
                .formId(trigger.formId());
        builder.expression = trigger.expression();
        return builder;
    }

    /** A builder with this request's values. */
    public Builder toBuilder() {
        Builder builder = builder()
                .title(title)
                .orderIndex(orderIndex)
                .isEnabled(isEnabled)
                .formId(formId);
        builder.expression = expression;
        return builder;
    }

    /** Builds an {@link UpdateTriggerRequest}. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_TITLE = 100;

        private @Nullable String title;
        private @Nullable Json expression;
        private @Nullable Integer orderIndex;
        private @Nullable Boolean isEnabled;
        private @Nullable String formId;

        private Builder() {}

        /** Its title, at most 100 characters. Required. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * When it applies: {@code $eq} and {@code $neq} compare a property of the conversation with a value, {@code $and} and {@code $or}
         * take a list of expressions. Required.
         */
        public Builder expression(@Nullable Json expression) {
            this.expression = expression;
            return this;
        }

        /**
         * The same as a map, such as {@code Map.of("$neq", Map.of("queue", "Sales"))}.
         *
         * @throws IllegalArgumentException if it holds what is not JSON
         */
        public Builder expression(Map<String, ?> expression) {
            this.expression = Json.of(expression);
            return this;
        }

        /** Its place in the order, from 0. The triggers between its old and its new place move by one. */
        public Builder orderIndex(@Nullable Integer orderIndex) {
            this.orderIndex = orderIndex;
            return this;
        }

        /** Whether it is used. */
        public Builder isEnabled(@Nullable Boolean isEnabled) {
            this.isEnabled = isEnabled;
            return this;
        }

        /** The form that it gives. Required. */
        public Builder formId(@Nullable String formId) {
            this.formId = formId;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or the title is too long, or the place is negative
         */
        public UpdateTriggerRequest build() {
            return new UpdateTriggerRequest(
                    Arguments.atMost(LONGEST_TITLE, "title", Arguments.notBlank("title", title)),
                    Arguments.required("expression", expression),
                    Arguments.optionalBetween(0, Integer.MAX_VALUE, "orderIndex", orderIndex),
                    isEnabled,
                    Arguments.notBlank("formId", formId));
        }
    }
}
