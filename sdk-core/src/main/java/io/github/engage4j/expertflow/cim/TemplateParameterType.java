package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * What kind of value a parameter of a template has. Open when it is read: what has no constant survives. The server knows these values
 * alone, so no other is sent.
 *
 * @param value the text as the platform writes it
 */
public record TemplateParameterType(String value) implements OpenEnum {

    public static final TemplateParameterType TEXT = new TemplateParameterType("text");
    public static final TemplateParameterType CURRENCY = new TemplateParameterType("currency");
    public static final TemplateParameterType DATE_TIME = new TemplateParameterType("date_time");
    public static final TemplateParameterType IMAGE = new TemplateParameterType("image");
    public static final TemplateParameterType DOCUMENT = new TemplateParameterType("document");
    public static final TemplateParameterType VIDEO = new TemplateParameterType("video");
    public static final TemplateParameterType PAYLOAD = new TemplateParameterType("payload");

    static final List<TemplateParameterType> KNOWN =
            List.of(TEXT, CURRENCY, DATE_TIME, IMAGE, DOCUMENT, VIDEO, PAYLOAD);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TemplateParameterType of(String value) {
        return new TemplateParameterType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
