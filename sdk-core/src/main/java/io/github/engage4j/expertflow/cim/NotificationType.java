package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * What a notification is about. The documentation lists three more, which the server has given up: CONSULT_TRANSFER, CONSULT_CONFERENCE
 * and DIRECT_TRANSFER. Open when it is read: what has no constant survives. The server knows these values alone, so no other is sent.
 *
 * @param value the text as the platform writes it
 */
public record NotificationType(String value) implements OpenEnum {

    public static final NotificationType INFO = new NotificationType("INFO");
    public static final NotificationType SYSTEM_ERROR = new NotificationType("SYSTEM_ERROR");
    public static final NotificationType WARNING = new NotificationType("WARNING");
    public static final NotificationType CHANNEL_SESSION_STARTED = new NotificationType("CHANNEL_SESSION_STARTED");
    public static final NotificationType CHANNEL_SESSION_EXPIRED = new NotificationType("CHANNEL_SESSION_EXPIRED");
    public static final NotificationType CHANNEL_SESSION_ENDED = new NotificationType("CHANNEL_SESSION_ENDED");
    public static final NotificationType AGENT_SUBSCRIBED = new NotificationType("AGENT_SUBSCRIBED");
    public static final NotificationType AGENT_UNSUBSCRIBED = new NotificationType("AGENT_UNSUBSCRIBED");
    public static final NotificationType TASK_ENQUEUED = new NotificationType("TASK_ENQUEUED");
    public static final NotificationType NO_AGENT_AVAILABLE = new NotificationType("NO_AGENT_AVAILABLE");
    public static final NotificationType TYPING_STARTED = new NotificationType("TYPING_STARTED");
    public static final NotificationType TYPING_STOPPED = new NotificationType("TYPING_STOPPED");
    public static final NotificationType AGENT_RESERVED = new NotificationType("AGENT_RESERVED");
    public static final NotificationType PARTICIPANT_ROLE_CHANGED = new NotificationType("PARTICIPANT_ROLE_CHANGED");
    public static final NotificationType TASK_STATE_CHANGED = new NotificationType("TASK_STATE_CHANGED");
    public static final NotificationType CHANNEL_SESSION_DATA_UPDATED =
            new NotificationType("CHANNEL_SESSION_DATA_UPDATED");
    public static final NotificationType ADVISOR_SUBSCRIBED = new NotificationType("ADVISOR_SUBSCRIBED");
    public static final NotificationType ROOM_MEMBER_STATUS_CHANGED =
            new NotificationType("ROOM_MEMBER_STATUS_CHANGED");

    static final List<NotificationType> KNOWN = List.of(
            INFO,
            SYSTEM_ERROR,
            WARNING,
            CHANNEL_SESSION_STARTED,
            CHANNEL_SESSION_EXPIRED,
            CHANNEL_SESSION_ENDED,
            AGENT_SUBSCRIBED,
            AGENT_UNSUBSCRIBED,
            TASK_ENQUEUED,
            NO_AGENT_AVAILABLE,
            TYPING_STARTED,
            TYPING_STOPPED,
            AGENT_RESERVED,
            PARTICIPANT_ROLE_CHANGED,
            TASK_STATE_CHANGED,
            CHANNEL_SESSION_DATA_UPDATED,
            ADVISOR_SUBSCRIBED,
            ROOM_MEMBER_STATUS_CHANGED);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static NotificationType of(String value) {
        return new NotificationType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
