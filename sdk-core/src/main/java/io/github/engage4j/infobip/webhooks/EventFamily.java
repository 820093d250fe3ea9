package io.github.engage4j.infobip.webhooks;

import static io.github.engage4j.infobip.webhooks.WebhookEventType.*;

import com.squareup.moshi.JsonDataException;
import io.github.engage4j.api.Json;
import io.github.engage4j.internal.wire.EventDetails;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which record the events of a type become, and of what. */
@FunctionalInterface
interface EventFamily {

    /**
     * The event.
     *
     * @throws JsonDataException if what it is about is missing
     */
    WebhookEvent event(
            WebhookEventType type,
            @Nullable Instant timestamp,
            ConversationSnapshot conversation,
            EventDetails details,
            Json json);

    /** The family of a type, or null if it has none. */
    static @Nullable EventFamily of(WebhookEventType type) {
        return Families.BY_TYPE.get(type);
    }

    /** What an event is about, which must be there. */
    private static <T> T there(@Nullable T detail) {
        if (detail == null) {
            throw new JsonDataException("what the event is about is missing");
        }
        return detail;
    }

    private static EventMessage message(EventDetails details) {
        return there(details.message()).withText();
    }

    /** The 23 types. */
    final class Families {

        private static final Map<WebhookEventType, EventFamily> BY_TYPE = new HashMap<>();

        private Families() {}

        static {
            put(
                    (type, time, conversation, more, json) -> new InboundMessageEvent(
                            type, time, conversation, message(more), more.authentication(), json),
                    INBOUND_MESSAGE);
            put(
                    (type, time, conversation, more, json) -> new OutboundMessageEvent(
                            type, time, conversation, message(more), more.authentication(), json),
                    OUTBOUND_MESSAGE);
            put(
                    (type, time, conversation, more, json) -> new MessageChangedEvent(
                            type, time, conversation, message(more), more.authentication(), json),
                    INBOUND_MESSAGE_UPDATED,
                    INBOUND_MESSAGE_DELETED,
                    CONVERSATION_MESSAGE_UPDATED);
            put(
                    (type, time, conversation, more, json) -> new ConversationChangedEvent(
                            type, time, conversation, more.formFields(), more.sentiment(), json),
                    CONVERSATION_CREATED,
                    CONVERSATION_STATUS_UPDATED,
                    CONVERSATION_ASSIGNMENT_UPDATED,
                    CONVERSATION_PRIORITY_UPDATED,
                    CONVERSATION_QUEUE_UPDATED,
                    CONVERSATION_FORM_UPDATED,
                    CONVERSATION_CUSTOMER_UPDATED,
                    CONVERSATION_SUMMARY_UPDATED,
                    CONVERSATION_TOPIC_UPDATED,
                    CONVERSATION_DELETED);
            put(
                    (type, time, conversation, more, json) ->
                            new NoteEvent(type, time, conversation, there(more.note()), json),
                    CONVERSATION_NOTE_ADDED,
                    CONVERSATION_NOTE_UPDATED,
                    CONVERSATION_NOTE_REMOVED);
            put(
                    (type, time, conversation, more, json) ->
                            new TagEvent(type, time, conversation, there(more.addedTag()), json),
                    CONVERSATION_TAG_ADDED);
            put(
                    (type, time, conversation, more, json) ->
                            new TagEvent(type, time, conversation, there(more.removedTag()), json),
                    CONVERSATION_TAG_REMOVED);
            put(
                    (type, time, conversation, more, json) ->
                            new FormFieldEvent(type, time, conversation, there(more.field()), json),
                    CONVERSATION_FORM_FIELD_UPDATED);
            put(
                    (type, time, conversation, more, json) ->
                            new SlaPolicyEvent(type, time, conversation, more.policy(), json),
                    CONVERSATION_SLA_POLICY_UPDATED);
        }

        private static void put(EventFamily family, WebhookEventType... types) {
            for (WebhookEventType type : types) {
                BY_TYPE.put(type, family);
            }
        }
    }
}
