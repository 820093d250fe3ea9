package io.github.engage4j.infobip.conversations;

import io.github.engage4j.api.OpenEnum;

/**
 * The type of a note. {@link #INTERNAL} and {@link #ATTACHMENT} can be created; the platform writes the others itself.
 * Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record NoteType(String value) implements OpenEnum {

    public static final NoteType INTERNAL = new NoteType("INTERNAL");
    public static final NoteType AUTH_BIOMETRY_INIT = new NoteType("AUTH_BIOMETRY_INIT");
    public static final NoteType AUTH_BIOMETRY_PENDING = new NoteType("AUTH_BIOMETRY_PENDING");
    public static final NoteType AUTH_BIOMETRY_SUCCESS = new NoteType("AUTH_BIOMETRY_SUCCESS");
    public static final NoteType AUTH_BIOMETRY_EXPIRED = new NoteType("AUTH_BIOMETRY_EXPIRED");
    public static final NoteType AUTH_BIOMETRY_CANCEL = new NoteType("AUTH_BIOMETRY_CANCEL");
    public static final NoteType AUTH_BIOMETRY_FAILED = new NoteType("AUTH_BIOMETRY_FAILED");
    public static final NoteType AUTH_AGENT_SUCCESS = new NoteType("AUTH_AGENT_SUCCESS");
    public static final NoteType AUTH_AGENT_EXPIRED = new NoteType("AUTH_AGENT_EXPIRED");
    public static final NoteType AUTH_BOT_SUCCESS = new NoteType("AUTH_BOT_SUCCESS");
    public static final NoteType AUTH_BOT_EXPIRED = new NoteType("AUTH_BOT_EXPIRED");
    public static final NoteType JIRA_COMMENT = new NoteType("JIRA_COMMENT");
    public static final NoteType ATTACHMENT = new NoteType("ATTACHMENT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static NoteType of(String value) {
        return new NoteType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
