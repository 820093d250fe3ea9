package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import java.util.List;

/**
 * A template with values in place of its parameters. It comes back as a text. Its constructor is not API: components get added.
 *
 * @param templateName the template
 * @param language its language, such as {@code es}
 * @param parameters the values, in the order of the template
 */
@TypeName("TEMPLATE")
public record TemplateContent(
        @Required String templateName, @Required String language, List<TemplateParameter> parameters)
        implements MessageContent {

    /**
     * A template with values in place of its parameters.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static TemplateContent of(String templateName, String language) {
        return new TemplateContent(
                Arguments.notBlank("templateName", templateName),
                Arguments.notBlank("language", language),
                Absent.list());
    }

    /**
     * A template with values in place of its parameters; with parameters.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static TemplateContent of(String templateName, String language, List<TemplateParameter> parameters) {
        return new TemplateContent(
                Arguments.notBlank("templateName", templateName),
                Arguments.notBlank("language", language),
                Absent.copy(parameters));
    }
}
