package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody filled in, such as a survey. The form's own type was taken out of the object model in 1.22.13. Its details are
 * written before all else, because servers up to object model 1.22.14 drop the attributes that stand before them, and spread their
 * entries among those that follow. Its constructor is not API: components get added.
 *
 * @param additionalDetail any more details, such as who filled it in and where
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param formId the form
 * @param formTitle its title
 * @param formType what kind of form it is; up to 4.6, or null
 * @param formDescription what it is for, or null
 * @param attributeType not documented, or null
 * @param enableSections whether it has sections, or null
 * @param enableWeightage whether it has weights, or null
 * @param formWeightage its weight, or null
 * @param formScore its score, or null
 * @param sentiment the mood of the answers, or null
 * @param sections its sections
 * @param attributes what it has besides
 */
@TypeName("FORM_DATA")
public record FormDataBody(
        Map<String, @Nullable Object> additionalDetail,
        @Nullable String markdownText,
        @Nullable String formId,
        @Nullable String formTitle,
        @Nullable String formType,
        @Nullable String formDescription,
        @Nullable String attributeType,
        @Nullable Boolean enableSections,
        @Nullable Boolean enableWeightage,
        @Nullable BigDecimal formWeightage,
        @Nullable BigDecimal formScore,
        @Nullable FormSentiment sentiment,
        List<FormSection> sections,
        @OtherMembers(but = "type") Map<String, @Nullable Object> attributes)
        implements CimBody {

    private static final Set<String> OWN = Set.of(
            "type",
            "additionalDetail",
            "markdownText",
            "formId",
            "formTitle",
            "formType",
            "formDescription",
            "attributeType",
            "enableSections",
            "enableWeightage",
            "formWeightage",
            "formScore",
            "sentiment",
            "sections");

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .additionalDetail(additionalDetail)
                .markdownText(markdownText)
                .formId(formId)
                .formTitle(formTitle)
                .formType(formType)
                .formDescription(formDescription)
                .attributeType(attributeType)
                .enableSections(enableSections)
                .enableWeightage(enableWeightage)
                .formWeightage(formWeightage)
                .formScore(formScore)
                .sentiment(sentiment)
                .sections(sections)
                .attributes(attributes);
    }

    @Override
    public FormDataBody checked() {
        Arguments.notBlank("body.formId", formId);
        Arguments.notBlank("body.formTitle", formTitle);
        Checks.json("body.additionalDetail", additionalDetail);
        Checks.each("body.sections", sections, FormSection::checked);
        Checks.attributes("body", attributes, OWN);
        return this;
    }

    /** Builds a {@link FormDataBody}. Not thread-safe. */
    public static final class Builder {

        private Map<String, @Nullable Object> additionalDetail = Absent.map();
        private @Nullable String markdownText;
        private @Nullable String formId;
        private @Nullable String formTitle;
        private @Nullable String formType;
        private @Nullable String formDescription;
        private @Nullable String attributeType;
        private @Nullable Boolean enableSections;
        private @Nullable Boolean enableWeightage;
        private @Nullable BigDecimal formWeightage;
        private @Nullable BigDecimal formScore;
        private @Nullable FormSentiment sentiment;
        private List<FormSection> sections = Absent.list();
        private Map<String, @Nullable Object> attributes = Absent.map();

        private Builder() {}

        /** Any more details, such as who filled it in and where. */
        public Builder additionalDetail(Map<String, @Nullable Object> additionalDetail) {
            this.additionalDetail = additionalDetail;
            return this;
        }

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** The form. Required. */
        public Builder formId(@Nullable String formId) {
            this.formId = formId;
            return this;
        }

        /** Its title. Required. */
        public Builder formTitle(@Nullable String formTitle) {
            this.formTitle = formTitle;
            return this;
        }

        /** What kind of form it is; up to 4.6. */
        public Builder formType(@Nullable String formType) {
            this.formType = formType;
            return this;
        }

        /** What it is for. */
        public Builder formDescription(@Nullable String formDescription) {
            this.formDescription = formDescription;
            return this;
        }

        /** Not documented. */
        public Builder attributeType(@Nullable String attributeType) {
            this.attributeType = attributeType;
            return this;
        }

        /** Whether it has sections. */
        public Builder enableSections(@Nullable Boolean enableSections) {
            this.enableSections = enableSections;
            return this;
        }

        /** Whether it has weights. */
        public Builder enableWeightage(@Nullable Boolean enableWeightage) {
            this.enableWeightage = enableWeightage;
            return this;
        }

        /** Its weight. */
        public Builder formWeightage(@Nullable BigDecimal formWeightage) {
            this.formWeightage = formWeightage;
            return this;
        }

        /** Its score. */
        public Builder formScore(@Nullable BigDecimal formScore) {
            this.formScore = formScore;
            return this;
        }

        /** The mood of the answers. */
        public Builder sentiment(@Nullable FormSentiment sentiment) {
            this.sentiment = sentiment;
            return this;
        }

        /** Its sections. */
        public Builder sections(List<FormSection> sections) {
            this.sections = sections;
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
         * The body.
         *
         * @throws IllegalArgumentException if the form or its title is missing, or an attribute has the name of a component
         */
        public FormDataBody build() {
            return new FormDataBody(
                            Absent.copy(additionalDetail),
                            markdownText,
                            formId,
                            formTitle,
                            formType,
                            formDescription,
                            attributeType,
                            enableSections,
                            enableWeightage,
                            formWeightage,
                            formScore,
                            sentiment,
                            Absent.copy(sections),
                            Absent.copy(attributes))
                    .checked();
        }
    }
}
