package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message made from a template. One table of the documentation has one component only and the language as a text; the server has a
 * list and an object. Its constructor is not API: components get added.
 *
 * @param markdownText the text beside it, which may be Markdown, or null
 * @param namespace where the template is defined
 * @param name the name of the template
 * @param language its language; the server does not require it
 * @param components the values for its parts
 * @param additionalDetails any more details, or null: any JSON, though the documentation calls it a text
 * @param others what it had besides when it was read, which is written again
 */
@TypeName("TEMPLATE")
public record TemplateBody(
        @Nullable String markdownText,
        @Nullable String namespace,
        @Nullable String name,
        @Nullable TemplateLanguage language,
        List<TemplateComponent> components,
        @Nullable Json additionalDetails,
        @OtherMembers(but = "type") Map<String, @Nullable Object> others)
        implements CimBody {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .markdownText(markdownText)
                .namespace(namespace)
                .name(name)
                .language(language)
                .components(components)
                .additionalDetails(additionalDetails)
                .others(others);
    }

    @Override
    public TemplateBody checked() {
        Arguments.notBlank("body.namespace", namespace);
        Arguments.notBlank("body.name", name);
        Checks.part("body.language", language, TemplateLanguage::checked);
        Checks.each("body.components", components, TemplateComponent::checked);
        return this;
    }

    /** Builds a {@link TemplateBody}. Not thread-safe. */
    public static final class Builder {

        private @Nullable String markdownText;
        private @Nullable String namespace;
        private @Nullable String name;
        private @Nullable TemplateLanguage language;
        private List<TemplateComponent> components = Absent.list();
        private @Nullable Json additionalDetails;
        private Map<String, @Nullable Object> others = Absent.map();

        private Builder() {}

        /** The text beside it, which may be Markdown. */
        public Builder markdownText(@Nullable String markdownText) {
            this.markdownText = markdownText;
            return this;
        }

        /** Where the template is defined. Required. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** The name of the template. Required. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Its language; the server does not require it. */
        public Builder language(@Nullable TemplateLanguage language) {
            this.language = language;
            return this;
        }

        /** The values for its parts. */
        public Builder components(List<TemplateComponent> components) {
            this.components = components;
            return this;
        }

        /** Any more details, or null: any JSON, though the documentation calls it a text. */
        public Builder additionalDetails(@Nullable Json additionalDetails) {
            this.additionalDetails = additionalDetails;
            return this;
        }

        Builder others(Map<String, @Nullable Object> others) {
            this.others = others;
            return this;
        }

        /**
         * The body.
         *
         * @throws IllegalArgumentException if something required is missing or blank, or an enumerated value is none that the server knows
         */
        public TemplateBody build() {
            return new TemplateBody(
                            markdownText, namespace, name, language, Absent.copy(components), additionalDetails, others)
                    .checked();
        }
    }
}
