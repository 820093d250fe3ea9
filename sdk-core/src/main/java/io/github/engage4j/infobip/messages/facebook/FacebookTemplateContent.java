package io.github.engage4j.infobip.messages.facebook;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A template of Facebook Messenger. Its constructor is not API: components get added.
 *
 * @param payload what it shows
 */
@TypeName("FACEBOOK_TEMPLATE")
public record FacebookTemplateContent(@Required FacebookTemplate payload) implements MessageContent {

    /** A template of Facebook Messenger. */
    public static FacebookTemplateContent of(FacebookTemplate payload) {
        return new FacebookTemplateContent(Arguments.required("payload", payload));
    }
}
