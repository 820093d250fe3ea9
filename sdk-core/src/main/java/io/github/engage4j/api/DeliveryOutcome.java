package io.github.engage4j.api;

/**
 * What is known about a call that ended in an exception: whether the platform did what was asked. It speaks of all attempts together.
 */
public enum DeliveryOutcome {
    /**
     * Nothing happened, and the call may be made again: no byte of the request was handed to a connection, or an HTTP/2 server promised
     * that it has not looked at it.
     */
    NOT_SENT,
    /** The platform answered no: nothing happened, and the same call will be refused again until its cause is mended. */
    REJECTED,
    /** The platform answered yes, but the answer could not be read: it happened, and must not be done again. */
    ACCEPTED,
    /** It may have happened or not: look it up before doing it again. */
    UNKNOWN
}
