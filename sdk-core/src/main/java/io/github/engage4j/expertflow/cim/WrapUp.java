package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reason that an agent chose when the conversation was over.
 *
 * @param categoryName the category; one that the administrator defined
 * @param value the reason in the category
 * @param others what it had besides when it was read, which is written again
 */
public record WrapUp(
        @Nullable String categoryName,
        @Nullable String value,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * A reason in a category.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public static WrapUp of(String categoryName, String value) {
        return new WrapUp(categoryName, value, Absent.map()).checked("wrapup");
    }

    WrapUp checked(String path) {
        Arguments.notBlank(path + ".categoryName", categoryName);
        Arguments.notBlank(path + ".value", value);
        return this;
    }
}
