package io.github.engage4j.infobip.access;

/**
 * How far a user's work with conversations goes. Some of the platform's permissions need one of these three; their ids, but for the
 * first one's, are not published, so custom roles say here what they hold.
 */
public enum WorkScope {
    /** None of the three. */
    NONE,
    /** View conversations. */
    VIEW,
    /** Work on the conversations that are assigned to oneself. */
    WORK_ON_ASSIGNED,
    /** Manage all conversations. */
    MANAGE_ALL
}
