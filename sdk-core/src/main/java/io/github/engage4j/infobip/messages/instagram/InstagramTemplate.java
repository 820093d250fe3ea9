package io.github.engage4j.infobip.messages.instagram;

import io.github.engage4j.internal.json.Union;

/**
 * What a template shows. What the SDK does not know is a {@link RawInstagramTemplate}; more get records of their own over time, so a
 * {@code switch} needs a default.
 */
@Union(
        members = {InstagramGenericTemplate.class},
        raw = RawInstagramTemplate.class,
        typeMember = "type")
public interface InstagramTemplate {}
