package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.api.OpenEnum;

/**
 * What a button of a template does. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record TemplateButtonType(String value) implements OpenEnum {

    public static final TemplateButtonType URL = new TemplateButtonType("URL");
    public static final TemplateButtonType QUICK_REPLY = new TemplateButtonType("QUICK_REPLY");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TemplateButtonType of(String value) {
        return new TemplateButtonType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
