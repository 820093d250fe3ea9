package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.json.Union;

/**
 * What a template shows. What the SDK does not know is a {@link RawFacebookTemplate}; more get records of their own over time, so a {@code
 * switch} needs a default.
 */
@Union(
        members = {FacebookButtonTemplate.class, FacebookGenericTemplate.class},
        raw = RawFacebookTemplate.class,
        typeMember = "type")
public interface FacebookTemplate {}
