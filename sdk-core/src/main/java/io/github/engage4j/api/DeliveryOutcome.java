package io.github.engage4j.api;

/**
 * What is known about a call that ended in an exception: whether the platform did what was asked. It speaks of all attempts together.
 */
public enum DeliveryOutcome {
    /** No byte of the request was handed to a connection: nothing happened, and the call may be made again. */
    NOT_SENT,
    /** The platform answered no: nothing happened, and the same call will be refused again until its cause is mended. */
    REJECTED,
    /** The platform answered yes, but the answer could not be read: it happened, and must not be done again. */
    ACCEPTED,
    /** It may have happened or not: look it up before doing it again. */
    UNKNOWN
}
