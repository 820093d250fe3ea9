package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.internal.json.Union;

/**
 * What a template shows. What the SDK does not know is a {@link RawLineTemplate}; more get records of their own over time, so a {@code
 * switch} needs a default.
 */
@Union(
        members = {LineButtonsTemplate.class, LineCarouselTemplate.class},
        raw = RawLineTemplate.class,
        typeMember = "type")
public interface LineTemplate {}
