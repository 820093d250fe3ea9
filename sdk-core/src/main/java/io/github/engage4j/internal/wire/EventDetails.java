package io.github.engage4j.internal.wire;

import io.github.engage4j.infobip.webhooks.CustomerAuthentication;
import io.github.engage4j.infobip.webhooks.EventMessage;
import io.github.engage4j.infobip.webhooks.EventNote;
import io.github.engage4j.infobip.webhooks.FilledField;
import io.github.engage4j.infobip.webhooks.IdAndName;
import io.github.engage4j.infobip.webhooks.SlaPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What events of conversations have besides the conversation: each type something else.
 *
 * @param message the message that an event is about
 * @param authentication how the customer was recognised
 * @param note the note that an event is about
 * @param addedTag the tag that was added
 * @param removedTag the tag that was removed
 * @param field the field that was filled in
 * @param policy the service level that is promised
 * @param formFields what the form holds
 * @param sentiment how the customer felt in the end
 */
public record EventDetails(
        @Nullable EventMessage message,
        @Nullable CustomerAuthentication authentication,
        @Nullable EventNote note,
        @Nullable IdAndName addedTag,
        @Nullable IdAndName removedTag,
        @Nullable FilledField field,
        @Nullable SlaPolicy policy,
        List<FilledField> formFields,
        @Nullable Double sentiment) {}
