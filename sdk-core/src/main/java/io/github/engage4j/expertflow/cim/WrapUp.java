package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A reason that an agent chose when the conversation was over.
 *
 * @param categoryName the category; one that the administrator defined
 * @param value the reason in the category
 */
public record WrapUp(
        @Nullable String categoryName, @Nullable String value) {

    /**
     * A reason in a category.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public static WrapUp of(String categoryName, String value) {
        return new WrapUp(categoryName, value).checked("wrapup");
    }

    WrapUp checked(String path) {
        Arguments.notBlank(path + ".categoryName", categoryName);
        Arguments.notBlank(path + ".value", value);
        return this;
    }
}
