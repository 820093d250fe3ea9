package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section of a form. Its constructor is not API: components get added.
 *
 * @param sectionId its id
 * @param sectionName its name
 * @param sectionWeightage its weight, or null
 * @param sectionScore its score, or null
 * @param attributes its questions
 * @param others what it had besides when it was read, which is written again
 */
public record FormSection(
        @Nullable String sectionId,
        @Nullable String sectionName,
        @Nullable BigDecimal sectionWeightage,
        @Nullable BigDecimal sectionScore,
        List<FormAttribute> attributes,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .sectionId(sectionId)
                .sectionName(sectionName)
                .sectionWeightage(sectionWeightage)
                .sectionScore(sectionScore)
                .attributes(attributes)
                .others(others);
    }

    FormSection checked(String path) {
        Checks.each(path + ".attributes", attributes, FormAttribute::checked);
        return this;
    }

    /** Builds a {@link FormSection}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String sectionId;
        private @Nullable String sectionName;
        private @Nullable BigDecimal sectionWeightage;
        private @Nullable BigDecimal sectionScore;
        private List<FormAttribute> attributes = Absent.list();
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** Its id. */
        public Builder sectionId(@Nullable String sectionId) {
            this.sectionId = sectionId;
            return this;
        }

        /** Its name. */
        public Builder sectionName(@Nullable String sectionName) {
            this.sectionName = sectionName;
            return this;
        }

        /** Its weight. */
        public Builder sectionWeightage(@Nullable BigDecimal sectionWeightage) {
            this.sectionWeightage = sectionWeightage;
            return this;
        }

        /** Its score. */
        public Builder sectionScore(@Nullable BigDecimal sectionScore) {
            this.sectionScore = sectionScore;
            return this;
        }

        /** Its questions. */
        public Builder attributes(List<FormAttribute> attributes) {
            this.attributes = attributes;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /** The section. */
        public FormSection build() {
            return new FormSection(
                    sectionId, sectionName, sectionWeightage, sectionScore, Absent.copy(attributes), others);
        }
    }
}
