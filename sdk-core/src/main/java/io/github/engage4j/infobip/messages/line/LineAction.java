package io.github.engage4j.infobip.messages.line;

import io.github.engage4j.internal.json.Union;

/**
 * What a tap does. What the SDK does not know is a {@link RawLineAction}; more get records of their own over time, so a {@code switch}
 * needs a default.
 */
@Union(
        members = {LineUriAction.class, LinePostbackAction.class, LineDateTimeAction.class},
        raw = RawLineAction.class,
        typeMember = "type")
public interface LineAction {}
