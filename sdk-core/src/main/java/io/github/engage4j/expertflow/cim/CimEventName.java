package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * What an event is. The constants are those of the platform's object model 1.17.5.2. From 4.10.5 on the intent of some activities names
 * their events instead of {@link #THIRD_PARTY_ACTIVITY}; which intents is not published. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record CimEventName(String value) implements OpenEnum {

    public static final CimEventName AGENT_OUTBOUND = new CimEventName("AGENT_OUTBOUND");
    public static final CimEventName ACTION_MESSAGE = new CimEventName("ACTION_MESSAGE");
    public static final CimEventName CUSTOMER_MESSAGE = new CimEventName("CUSTOMER_MESSAGE");
    public static final CimEventName AGENT_MESSAGE = new CimEventName("AGENT_MESSAGE");
    public static final CimEventName BOT_MESSAGE = new CimEventName("BOT_MESSAGE");
    public static final CimEventName BOT_SUGGESTION = new CimEventName("BOT_SUGGESTION");
    public static final CimEventName NO_AGENT_AVAILABLE = new CimEventName("NO_AGENT_AVAILABLE");
    public static final CimEventName CHANNEL_SESSION_STARTED = new CimEventName("CHANNEL_SESSION_STARTED");
    public static final CimEventName CHANNEL_SESSION_ENDED = new CimEventName("CHANNEL_SESSION_ENDED");
    public static final CimEventName CHANNEL_SESSION_EXPIRED = new CimEventName("CHANNEL_SESSION_EXPIRED");
    public static final CimEventName AGENT_RESERVED = new CimEventName("AGENT_RESERVED");
    public static final CimEventName EWT_MESSAGE = new CimEventName("EWT_MESSAGE");
    public static final CimEventName AGENT_RESERVED_TIMEOUT = new CimEventName("AGENT_RESERVED_TIMEOUT");
    public static final CimEventName AGENT_ACCEPT_TIMEOUT = new CimEventName("AGENT_ACCEPT_TIMEOUT");
    public static final CimEventName AGENT_SUBSCRIBED = new CimEventName("AGENT_SUBSCRIBED");
    public static final CimEventName AGENT_UNSUBSCRIBED = new CimEventName("AGENT_UNSUBSCRIBED");
    public static final CimEventName BOT_SUBSCRIBED = new CimEventName("BOT_SUBSCRIBED");
    public static final CimEventName BOT_UNSUBSCRIBED = new CimEventName("BOT_UNSUBSCRIBED");
    public static final CimEventName RESPONSE_SLA_BREACHED = new CimEventName("RESPONSE_SLA_BREACHED");
    public static final CimEventName BOT_TIMEOUT = new CimEventName("BOT_TIMEOUT");
    public static final CimEventName BOT_NOT_AVAILABLE = new CimEventName("BOT_NOT_AVAILABLE");
    public static final CimEventName CUSTOMER_ACTIVITY_TIMEOUT = new CimEventName("CUSTOMER_ACTIVITY_TIMEOUT");
    public static final CimEventName TOPIC_STATE_CHANGE_EVENT = new CimEventName("TOPIC_STATE_CHANGE_EVENT");
    public static final CimEventName ASSOCIATED_CUSTOMER_CHANGED = new CimEventName("ASSOCIATED_CUSTOMER_CHANGED");
    public static final CimEventName MESSAGE_DELIVERY_NOTIFICATION = new CimEventName("MESSAGE_DELIVERY_NOTIFICATION");
    public static final CimEventName CISCO_VOICE_EVENT = new CimEventName("CISCO_VOICE_EVENT");
    public static final CimEventName WRAPUP_APPLIED = new CimEventName("WRAPUP_APPLIED");
    public static final CimEventName TASK_STATE_CHANGED = new CimEventName("TASK_STATE_CHANGED");
    public static final CimEventName REVOKE_RESOURCE = new CimEventName("REVOKE_RESOURCE");
    public static final CimEventName CONVERSATION_DATA_CHANGED = new CimEventName("CONVERSATION_DATA_CHANGED");
    public static final CimEventName CALL_LEG_STARTED = new CimEventName("CALL_LEG_STARTED");
    public static final CimEventName CALL_LEG_ENDED = new CimEventName("CALL_LEG_ENDED");
    public static final CimEventName PARTICIPANT_ROLE_CHANGED = new CimEventName("PARTICIPANT_ROLE_CHANGED");
    public static final CimEventName WHISPER_MESSAGE = new CimEventName("WHISPER_MESSAGE");
    public static final CimEventName TASK_ENQUEUED = new CimEventName("TASK_ENQUEUED");
    public static final CimEventName VOICE_ACTIVITY = new CimEventName("VOICE_ACTIVITY");
    public static final CimEventName TYPING_INDICATOR = new CimEventName("TYPING_INDICATOR");
    public static final CimEventName ASSIGN_RESOURCE_REQUESTED = new CimEventName("ASSIGN_RESOURCE_REQUESTED");
    public static final CimEventName REMOVE_CHANNEL_SESSION = new CimEventName("REMOVE_CHANNEL_SESSION");
    public static final CimEventName THIRD_PARTY_ACTIVITY = new CimEventName("THIRD_PARTY_ACTIVITY");
    public static final CimEventName IVR_AGGREGATED_ACTIVITY = new CimEventName("IVR_AGGREGATED_ACTIVITY");
    public static final CimEventName CHANNEL_SESSION_DATA_UPDATED = new CimEventName("CHANNEL_SESSION_DATA_UPDATED");
    public static final CimEventName CUSTOMER_LEFT = new CimEventName("CUSTOMER_LEFT");
    public static final CimEventName ADVISOR_SUBSCRIBED = new CimEventName("ADVISOR_SUBSCRIBED");
    public static final CimEventName AGENT_SLA_STARTED = new CimEventName("AGENT_SLA_STARTED");
    public static final CimEventName AGENT_SLA_STOPPED = new CimEventName("AGENT_SLA_STOPPED");
    public static final CimEventName AGENT_SLA_EXPIRED = new CimEventName("AGENT_SLA_EXPIRED");
    public static final CimEventName REMOVE_ALL_AGENTS = new CimEventName("REMOVE_ALL_AGENTS");
    public static final CimEventName RESET_AGENT_SLA = new CimEventName("RESET_AGENT_SLA");
    public static final CimEventName ROOM_CREATED = new CimEventName("ROOM_CREATED");
    public static final CimEventName ROOM_MEMBER_STATUS_CHANGED = new CimEventName("ROOM_MEMBER_STATUS_CHANGED");
    public static final CimEventName CONVERSATION_PAUSED = new CimEventName("CONVERSATION_PAUSED");
    public static final CimEventName CONVERSATION_RESUMED = new CimEventName("CONVERSATION_RESUMED");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static CimEventName of(String value) {
        return new CimEventName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
