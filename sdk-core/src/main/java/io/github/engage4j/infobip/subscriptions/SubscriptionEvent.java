package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * An event to be told of. The constants are the events of conversations; the other channels have events of their own, some of them in
 * a choice of formats. What has no constant survives. Its constructor is not API: components get added.
 *
 * @param event the name as the platform writes it
 * @param format the format of the event; null for the usual one
 */
@TextForm("event")
public record SubscriptionEvent(
        @Nullable String event, @Nullable String format) {

    /** A conversation was assigned to somebody else, or to nobody. */
    public static final SubscriptionEvent CONVERSATION_ASSIGNMENT_UPDATED = of("CONVERSATION_ASSIGNMENT_UPDATED");

    /** A conversation was opened. */
    public static final SubscriptionEvent CONVERSATION_CREATED = of("CONVERSATION_CREATED");

    /** A message was deleted. */
    public static final SubscriptionEvent CONVERSATION_MESSAGE_DELETED = of("CONVERSATION_MESSAGE_DELETED");

    /** A message came. */
    public static final SubscriptionEvent CONVERSATION_MESSAGE_RECEIVED = of("CONVERSATION_MESSAGE_RECEIVED");

    /** A message was changed. */
    public static final SubscriptionEvent CONVERSATION_MESSAGE_UPDATED = of("CONVERSATION_MESSAGE_UPDATED");

    /** A conversation got another status. */
    public static final SubscriptionEvent CONVERSATION_STATUS_UPDATED = of("CONVERSATION_STATUS_UPDATED");

    /**
     * An event in its usual format.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static SubscriptionEvent of(String event) {
        return new SubscriptionEvent(Arguments.notBlank("event", event), null);
    }

    /**
     * An event in a format of its own, which some channels have. Conversations have none.
     *
     * @throws IllegalArgumentException if the name or the format is blank
     */
    public static SubscriptionEvent of(String event, String format) {
        return new SubscriptionEvent(Arguments.notBlank("event", event), Arguments.notBlank("format", format));
    }
}
