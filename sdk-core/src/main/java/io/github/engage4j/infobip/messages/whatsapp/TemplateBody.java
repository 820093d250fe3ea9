package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.json.Absent;
import java.util.List;

/**
 * The values of the body of a template. Its constructor is not API: components get added.
 *
 * @param placeholders the values, in the order of the template
 */
public record TemplateBody(List<String> placeholders) {

    /** The values of the body of a template. */
    public static TemplateBody of(List<String> placeholders) {
        return new TemplateBody(Absent.copy(placeholders));
    }
}
