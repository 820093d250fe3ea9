package io.github.engage4j.infobip.webhooks;

/**
 * Remembers which events were handled, so that one that is delivered again is not handled again. An event is claimed before it is handled
 * and marked as done after that, never before: if the handler fails, the event has to come again. So this gives each event at least once,
 * and once as long as the memory reaches.
 *
 * <p>Implement it over a shared store if several processes receive the same deliveries. {@link #claim} must then be atomic, and a claim
 * must end by itself after a while, since a process may die in the midst of handling. Implementations must be thread-safe.
 */
public interface SeenEvents {

    /** What becomes of a claim. */
    enum Claim {
        /** The event is the caller's to handle. */
        GRANTED,
        /** Somebody else is handling it now, and may yet fail. */
        BUSY,
        /** It has been handled. */
        DONE
    }

    /** Claims the event with a key for the caller. */
    Claim claim(String key);

    /** Ends a claim: the event has been handled. */
    void done(String key);

    /** Ends a claim: the event has not been handled. */
    void release(String key);

    /** Whether the event has been handled. */
    boolean isDone(String key);

    /**
     * A memory of this process for the latest events, which forgets the oldest first and takes about 200 bytes for each.
     *
     * @param capacity how many events, at least one
     */
    static SeenEvents inMemory(int capacity) {
        return new RecentEvents(capacity);
    }

    /** A memory that has none: each delivery of an event is handled. */
    static SeenEvents none() {
        return ForgottenEvents.INSTANCE;
    }
}
