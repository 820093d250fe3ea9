package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value for a place of a template.
 *
 * @param parameterType what kind of value it is
 * @param additionalParameterDetails the value itself, in JSON of the channel, or null
 * @param others what it had besides when it was read, which is written again
 */
public record TemplateParameter(
        @Nullable TemplateParameterType parameterType,
        @Nullable Json additionalParameterDetails,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * A value of a kind.
     *
     * @throws IllegalArgumentException if the kind is none that the server knows
     */
    public static TemplateParameter of(TemplateParameterType parameterType, @Nullable Json additionalParameterDetails) {
        return new TemplateParameter(parameterType, additionalParameterDetails, Absent.map()).checked("parameter");
    }

    TemplateParameter checked(String path) {
        Checks.known(
                path + ".parameterType",
                Arguments.required(path + ".parameterType", parameterType),
                TemplateParameterType.KNOWN);
        return this;
    }
}
