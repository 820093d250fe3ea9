package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.WireName;

/**
 * A value for a parameter of a template. Its constructor is not API: components get added.
 *
 * @param defaultValue the value
 */
public record TemplateParameter(
        @WireName("default") @Required String defaultValue) {

    /**
     * A value for a parameter of a template.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static TemplateParameter of(String defaultValue) {
        return new TemplateParameter(Arguments.notBlank("defaultValue", defaultValue));
    }
}
