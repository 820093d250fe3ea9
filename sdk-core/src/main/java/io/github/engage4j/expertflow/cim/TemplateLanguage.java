package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The language of a template.
 *
 * @param code its code, such as {@code en}
 * @param policy how strictly it is chosen, such as {@code deterministic}
 */
public record TemplateLanguage(
        @Nullable String code, @Nullable String policy) {

    /**
     * A language.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public static TemplateLanguage of(String code, String policy) {
        return new TemplateLanguage(code, policy).checked("language");
    }

    TemplateLanguage checked(String path) {
        Arguments.notBlank(path + ".code", code);
        Arguments.notBlank(path + ".policy", policy);
        return this;
    }
}
