package io.github.engage4j.infobip.messages.instagram;

import io.github.engage4j.infobip.messages.MessageContent;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import io.github.engage4j.internal.json.TypeName;

/**
 * A template of Instagram. Its constructor is not API: components get added.
 *
 * @param payload what it shows
 */
@TypeName("INSTAGRAM_TEMPLATE")
public record InstagramTemplateContent(@Required InstagramTemplate payload) implements MessageContent {

    /** A template of Instagram. */
    public static InstagramTemplateContent of(InstagramTemplate payload) {
        return new InstagramTemplateContent(Arguments.required("payload", payload));
    }
}
