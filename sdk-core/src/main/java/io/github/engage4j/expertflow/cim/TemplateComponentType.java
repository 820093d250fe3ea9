package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * Which part of a template it is. Open when it is read: what has no constant survives. The server knows these values alone, so no other
 * is sent.
 *
 * @param value the text as the platform writes it
 */
public record TemplateComponentType(String value) implements OpenEnum {

    public static final TemplateComponentType HEADER = new TemplateComponentType("header");
    public static final TemplateComponentType BODY = new TemplateComponentType("body");
    public static final TemplateComponentType BUTTON = new TemplateComponentType("button");

    static final List<TemplateComponentType> KNOWN = List.of(HEADER, BODY, BUTTON);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TemplateComponentType of(String value) {
        return new TemplateComponentType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
