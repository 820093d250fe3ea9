package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.internal.json.Union;

/**
 * A button of a template. What the SDK does not know is a {@link RawFacebookButton}; more get records of their own over time, so a {@code
 * switch} needs a default.
 */
@Union(
        members = {FacebookUrlButton.class, FacebookPostbackButton.class, FacebookCallButton.class},
        raw = RawFacebookButton.class,
        typeMember = "type")
public interface FacebookButton {}
