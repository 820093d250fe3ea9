package io.github.engage4j.infobip.webhooks;

import org.jspecify.annotations.Nullable;

/** Something that has happened to a message of a conversation. */
public interface MessageEvent extends ConversationEvent {

    /** The message. */
    EventMessage message();

    /** How the customer was recognised, in live chat; null elsewhere. */
    @Nullable
    CustomerAuthentication authentication();

    @Override
    default String key() {
        return EventKey.of(this, conversation().id(), message().id());
    }
}
