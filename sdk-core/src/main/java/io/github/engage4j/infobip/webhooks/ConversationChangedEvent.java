package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation was created, deleted or changed; the type says in what. Its constructor is not API: components get added.
 *
 * @param type what happened
 * @param timestamp when
 * @param conversation the conversation, as it was then
 * @param formFields what its form holds, once it is closed; declared for deleted conversations alone
 * @param sentiment how the customer felt in the end, from -1 to 1; declared for deleted conversations alone
 * @param json the event as it came, with every member
 */
public record ConversationChangedEvent(
        WebhookEventType type,
        @Nullable Instant timestamp,
        ConversationSnapshot conversation,
        List<FilledField> formFields,
        @Nullable Double sentiment,
        Json json)
        implements ConversationEvent {

    @Override
    public String toString() {
        return EventText.of(this);
    }
}
