package io.github.engage4j.infobip.webhooks;

import io.github.engage4j.api.OpenEnum;

/**
 * What an event tells: the {@code type} of what is delivered, which is not the name that is subscribed to. How the six names of a
 * subscription spread over these is not documented. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record WebhookEventType(String value) implements OpenEnum {

    public static final WebhookEventType INBOUND_MESSAGE = new WebhookEventType("INBOUND_MESSAGE");
    public static final WebhookEventType OUTBOUND_MESSAGE = new WebhookEventType("OUTBOUND_MESSAGE");
    public static final WebhookEventType INBOUND_MESSAGE_UPDATED = new WebhookEventType("INBOUND_MESSAGE_UPDATED");
    public static final WebhookEventType INBOUND_MESSAGE_DELETED = new WebhookEventType("INBOUND_MESSAGE_DELETED");
    public static final WebhookEventType CONVERSATION_CREATED = new WebhookEventType("CONVERSATION_CREATED");
    public static final WebhookEventType CONVERSATION_STATUS_UPDATED =
            new WebhookEventType("CONVERSATION_STATUS_UPDATED");
    public static final WebhookEventType CONVERSATION_ASSIGNMENT_UPDATED =
            new WebhookEventType("CONVERSATION_ASSIGNMENT_UPDATED");
    public static final WebhookEventType CONVERSATION_PRIORITY_UPDATED =
            new WebhookEventType("CONVERSATION_PRIORITY_UPDATED");
    public static final WebhookEventType CONVERSATION_QUEUE_UPDATED =
            new WebhookEventType("CONVERSATION_QUEUE_UPDATED");
    public static final WebhookEventType CONVERSATION_FORM_UPDATED = new WebhookEventType("CONVERSATION_FORM_UPDATED");
    public static final WebhookEventType CONVERSATION_FORM_FIELD_UPDATED =
            new WebhookEventType("CONVERSATION_FORM_FIELD_UPDATED");
    public static final WebhookEventType CONVERSATION_SLA_POLICY_UPDATED =
            new WebhookEventType("CONVERSATION_SLA_POLICY_UPDATED");
    public static final WebhookEventType CONVERSATION_CUSTOMER_UPDATED =
            new WebhookEventType("CONVERSATION_CUSTOMER_UPDATED");
    public static final WebhookEventType CONVERSATION_SUMMARY_UPDATED =
            new WebhookEventType("CONVERSATION_SUMMARY_UPDATED");
    public static final WebhookEventType CONVERSATION_TOPIC_UPDATED =
            new WebhookEventType("CONVERSATION_TOPIC_UPDATED");
    public static final WebhookEventType CONVERSATION_TAG_ADDED = new WebhookEventType("CONVERSATION_TAG_ADDED");
    public static final WebhookEventType CONVERSATION_TAG_REMOVED = new WebhookEventType("CONVERSATION_TAG_REMOVED");
    public static final WebhookEventType CONVERSATION_NOTE_ADDED = new WebhookEventType("CONVERSATION_NOTE_ADDED");
    public static final WebhookEventType CONVERSATION_NOTE_UPDATED = new WebhookEventType("CONVERSATION_NOTE_UPDATED");
    public static final WebhookEventType CONVERSATION_NOTE_REMOVED = new WebhookEventType("CONVERSATION_NOTE_REMOVED");
    public static final WebhookEventType CONVERSATION_MESSAGE_UPDATED =
            new WebhookEventType("CONVERSATION_MESSAGE_UPDATED");
    public static final WebhookEventType CONVERSATION_DELETED = new WebhookEventType("CONVERSATION_DELETED");
    public static final WebhookEventType CONVERSATION_AGENT_STATUS_CHANGED =
            new WebhookEventType("CONVERSATION_AGENT_STATUS_CHANGED");
    /** What arrives without a type, as a message does that is forwarded to a bot. */
    public static final WebhookEventType NONE = new WebhookEventType("");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static WebhookEventType of(String value) {
        return new WebhookEventType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
