package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import java.util.List;

/**
 * The values of a button of a template. Its constructor is not API: components get added.
 *
 * @param type what it does
 * @param parameters the values: the end of the address, or what comes back
 */
public record TemplateButton(@Required TemplateButtonType type, List<String> parameters) {

    /** A button that opens the address of the template, which ends in this value. */
    public static TemplateButton url(String parameter) {
        return new TemplateButton(TemplateButtonType.URL, List.of(Arguments.notBlank("parameter", parameter)));
    }

    /** A button that answers with this value. */
    public static TemplateButton quickReply(String parameter) {
        return new TemplateButton(TemplateButtonType.QUICK_REPLY, List.of(Arguments.notBlank("parameter", parameter)));
    }
}
