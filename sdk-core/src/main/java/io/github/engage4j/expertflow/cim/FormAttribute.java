package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form and its answers. Its constructor is not API: components get added.
 *
 * @param id its id
 * @param label the question
 * @param valueType what kind of answer it takes
 * @param attributeType how it is answered; not in samples before 5.x
 * @param attributeWeightage its weight, or null
 * @param attributeScore its score, or null
 * @param skipType why there is no answer, or null
 * @param attributeAttachment a file to the question, or null
 * @param answer the answers; empty where it was skipped
 * @param attributes what it has besides
 */
public record FormAttribute(
        @Nullable String id,
        @Nullable String label,
        @Nullable FormValueType valueType,
        @Nullable FormAttributeType attributeType,
        @Nullable BigDecimal attributeWeightage,
        @Nullable BigDecimal attributeScore,
        @Nullable String skipType,
        @Nullable String attributeAttachment,
        List<FormAnswer> answer,
        @OtherMembers Map<String, @Nullable Object> attributes) {

    private static final Set<String> OWN = Set.of(
            "id",
            "label",
            "valueType",
            "attributeType",
            "attributeWeightage",
            "attributeScore",
            "skipType",
            "attributeAttachment",
            "answer");

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .id(id)
                .label(label)
                .valueType(valueType)
                .attributeType(attributeType)
                .attributeWeightage(attributeWeightage)
                .attributeScore(attributeScore)
                .skipType(skipType)
                .attributeAttachment(attributeAttachment)
                .answer(answer)
                .attributes(attributes);
    }

    FormAttribute checked(String path) {
        Checks.each(path + ".answer", answer, FormAnswer::checked);
        Checks.attributes(path, attributes, OWN);
        return this;
    }

    /** Builds a {@link FormAttribute}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String label;
        private @Nullable FormValueType valueType;
        private @Nullable FormAttributeType attributeType;
        private @Nullable BigDecimal attributeWeightage;
        private @Nullable BigDecimal attributeScore;
        private @Nullable String skipType;
        private @Nullable String attributeAttachment;
        private List<FormAnswer> answer = Absent.list();
        private Map<String, @Nullable Object> attributes = Absent.map();

        private Builder() {}

        /** Its id. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** The question. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /** What kind of answer it takes. */
        public Builder valueType(@Nullable FormValueType valueType) {
            this.valueType = valueType;
            return this;
        }

        /** How it is answered; not in samples before 5.x. */
        public Builder attributeType(@Nullable FormAttributeType attributeType) {
            this.attributeType = attributeType;
            return this;
        }

        /** Its weight. */
        public Builder attributeWeightage(@Nullable BigDecimal attributeWeightage) {
            this.attributeWeightage = attributeWeightage;
            return this;
        }

        /** Its score. */
        public Builder attributeScore(@Nullable BigDecimal attributeScore) {
            this.attributeScore = attributeScore;
            return this;
        }

        /** Why there is no answer. */
        public Builder skipType(@Nullable String skipType) {
            this.skipType = skipType;
            return this;
        }

        /** A file to the question. */
        public Builder attributeAttachment(@Nullable String attributeAttachment) {
            this.attributeAttachment = attributeAttachment;
            return this;
        }

        /** The answers; empty where it was skipped. */
        public Builder answer(List<FormAnswer> answer) {
            this.answer = answer;
            return this;
        }

        /** What it has besides. */
        public Builder attributes(Map<String, @Nullable Object> attributes) {
            this.attributes = attributes;
            return this;
        }

        /** One more of them, or another value for one that is there: text, number, boolean, list, map, {@link Json} or null. */
        public Builder attribute(String name, @Nullable Object value) {
            Map<String, @Nullable Object> more = new LinkedHashMap<>(attributes);
            more.put(name, value);
            return attributes(more);
        }

        /**
         * The question.
         *
         * @throws IllegalArgumentException if an attribute has the name of a component, or it or an answer is no JSON
         */
        public FormAttribute build() {
            return new FormAttribute(
                            id,
                            label,
                            valueType,
                            attributeType,
                            attributeWeightage,
                            attributeScore,
                            skipType,
                            attributeAttachment,
                            Absent.copy(answer),
                            Absent.copy(attributes))
                    .checked("attribute");
        }
    }
}
