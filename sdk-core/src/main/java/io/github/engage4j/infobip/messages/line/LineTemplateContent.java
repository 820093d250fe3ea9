package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A template of LINE. Its constructor is not API: components get added.
 *
 * @param altText what shows where templates cannot be shown, or null
 * @param template what it shows
 * @param type {@code LINE_TEMPLATE} in one official example, absent in the other, or null
 */
@TypeName("LINE_TEMPLATE")
public record LineTemplateContent(
        @Nullable String altText,
        @Required LineTemplate template,
        @Nullable String type) implements MessageContent {

    /**
     * A template.
     *
     * @param altText what shows where templates cannot be shown
     * @throws IllegalArgumentException if an argument is blank
     */
    public static LineTemplateContent of(String altText, LineTemplate template) {
        return new LineTemplateContent(
                Arguments.notBlank("altText", altText), Arguments.required("template", template), null);
    }
}
