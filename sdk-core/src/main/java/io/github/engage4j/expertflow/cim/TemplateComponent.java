package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values for a part of a template.
 *
 * @param type which part it is
 * @param parameters the values
 * @param additionalComponentDetails any more details, or null
 * @param others what it had besides when it was read, which is written again
 */
public record TemplateComponent(
        @Nullable TemplateComponentType type,
        List<TemplateParameter> parameters,
        @Nullable Json additionalComponentDetails,
        @OtherMembers Map<String, @Nullable Object> others) {

    /**
     * The values for a part.
     *
     * @throws IllegalArgumentException if the part is none that the server knows
     */
    public static TemplateComponent of(TemplateComponentType type, List<TemplateParameter> parameters) {
        return new TemplateComponent(type, List.copyOf(parameters), null, Absent.map()).checked("component");
    }

    /**
     * The values for a part, with more details.
     *
     * @throws IllegalArgumentException if the part is none that the server knows
     */
    public static TemplateComponent of(
            TemplateComponentType type, List<TemplateParameter> parameters, @Nullable Json additionalComponentDetails) {
        return new TemplateComponent(type, List.copyOf(parameters), additionalComponentDetails, Absent.map())
                .checked("component");
    }

    TemplateComponent checked(String path) {
        Checks.known(path + ".type", Arguments.required(path + ".type", type), TemplateComponentType.KNOWN);
        Checks.each(path + ".parameters", parameters, TemplateParameter::checked);
        return this;
    }
}
