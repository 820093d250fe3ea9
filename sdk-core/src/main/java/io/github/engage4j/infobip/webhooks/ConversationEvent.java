package io.github.engage4j.infobip.webhooks;

/** Something that has happened to a conversation or in it. */
public interface ConversationEvent extends WebhookEvent {

    /** The conversation, as it was then. */
    ConversationSnapshot conversation();

    @Override
    default String key() {
        return EventKey.of(this, conversation().id());
    }
}
