package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether an activity whose outcome was {@code UNKNOWN} was pushed. Its constructor is not API: components get added.
 *
 * @param finding the answer
 * @param event the event that the activity has become; null unless it was found
 * @param reason why it cannot be told; empty otherwise
 */
public record PushedLookup(Finding finding, @Nullable CimEvent event, String reason) {

    static PushedLookup found(CimEvent event) {
        return new PushedLookup(Finding.FOUND, event, "");
    }

    static PushedLookup notFound() {
        return new PushedLookup(Finding.NOT_FOUND, null, "");
    }

    static PushedLookup cannotTell(String reason) {
        return new PushedLookup(Finding.CANNOT_TELL, null, reason);
    }

    /** What a look-up can find. */
    public enum Finding {
        /** The activity was pushed: do not push it again. */
        FOUND,
        /** The activity was not pushed: it can be pushed again. */
        NOT_FOUND,
        /** It may have been pushed or not: ask again later, or let a person decide. */
        CANNOT_TELL
    }
}
