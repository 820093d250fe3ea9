package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import io.github.engage4j.internal.json.TextForm;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question of a form: a mere text where the question takes one, otherwise an option that was chosen. Its constructor is
 * not API: components get added.
 *
 * @param text the text, for {@link FormAttributeType#INPUT} and {@link FormAttributeType#TEXTAREA}; then there is nothing else
 * @param label what the option says
 * @param value what the option counts as, usually a number
 * @param optionWeightage the weight of the option
 * @param additionalAttributes how the option looks: enableStyle and optionStyle
 * @param attributes what it has besides, such as the start and end of a scale
 */
@TextForm("text")
public record FormAnswer(
        @Nullable String text,
        @Nullable String label,
        @Nullable Object value,
        @Nullable BigDecimal optionWeightage,
        @Nullable Json additionalAttributes,
        @OtherMembers Map<String, @Nullable Object> attributes) {

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public static FormAnswer of(String text) {
        return new FormAnswer(Arguments.required("answer", text), null, null, null, null, Absent.map());
    }

    /** An option that was chosen. */
    public static FormAnswer option(@Nullable String label, Object value) {
        return new FormAnswer(null, label, value, null, null, Absent.map());
    }

    /** An option that was chosen, its weight and its look. */
    public static FormAnswer option(
            @Nullable String label,
            Object value,
            @Nullable BigDecimal optionWeightage,
            @Nullable Json additionalAttributes) {
        return new FormAnswer(null, label, value, optionWeightage, additionalAttributes, Absent.map());
    }

    FormAnswer checked(String path) {
        Checks.json(path + ".value", value);
        return this;
    }
}
