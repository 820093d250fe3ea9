package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.internal.json.Union;

/**
 * The header of a template. What the SDK does not know is a {@link RawTemplateHeader}; more get records of their own over time, so a
 * {@code switch} needs a default.
 */
@Union(
        members = {
            TextTemplateHeader.class,
            ImageTemplateHeader.class,
            VideoTemplateHeader.class,
            DocumentTemplateHeader.class,
            LocationTemplateHeader.class
        },
        raw = RawTemplateHeader.class,
        typeMember = "type")
public interface TemplateHeader {}
