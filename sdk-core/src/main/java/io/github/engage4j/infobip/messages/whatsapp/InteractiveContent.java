package io.github.engage4j.infobip.messages.whatsapp;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A message that the customer answers by tapping. Its constructor is not API: components get added.
 *
 * @param interactive what it shows and offers
 */
@TypeName("INTERACTIVE")
public record InteractiveContent(@Required Interactive interactive) implements MessageContent {

    /** A message that the customer answers by tapping. */
    public static InteractiveContent of(Interactive interactive) {
        return new InteractiveContent(Arguments.required("interactive", interactive));
    }
}
