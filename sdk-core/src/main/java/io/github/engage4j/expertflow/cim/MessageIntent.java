package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;

/**
 * An instruction to the platform, which may decide what the event of an activity is called. The constants are those that only name what
 * happened; the platform knows others that start and end calls, chats and conversations, which a third party had better not send. Open:
 * what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record MessageIntent(String value) implements OpenEnum {

    /** The link to a recording up to 4.3, and of the uploader of 5.x. */
    public static final MessageIntent VOICE_RECORDING = new MessageIntent("VOICE_RECORDING");

    /** What the Cisco connector sends for a recording. */
    public static final MessageIntent VOICE_CALL_RECORDING = new MessageIntent("VOICE_CALL_RECORDING");

    /** What the quality management connector sends for a recording. */
    public static final MessageIntent MEDIA_RECORDING = new MessageIntent("MEDIA_RECORDING");

    public static final MessageIntent IVR_ACTIVITY = new MessageIntent("IVR_ACTIVITY");
    public static final MessageIntent IVR_AGGREGATED_ACTIVITY = new MessageIntent("IVR_AGGREGATED_ACTIVITY");
    public static final MessageIntent WIDGET_FORM_ACTIVITY = new MessageIntent("WIDGET_FORM_ACTIVITY");
    public static final MessageIntent QM_ACTIVITY = new MessageIntent("QM_ACTIVITY");
    public static final MessageIntent WRAPUP = new MessageIntent("WRAPUP");
    public static final MessageIntent REPLY_TO = new MessageIntent("REPLY_TO");
    public static final MessageIntent UPDATE = new MessageIntent("UPDATE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static MessageIntent of(String value) {
        return new MessageIntent(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
