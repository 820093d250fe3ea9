package io.github.engage4j.expertflow;

/**
 * How many activities ended in which way. Its constructor is not API: components get added.
 *
 * @param pushed those that the platform has
 * @param refused those that it refuses, or that were not fit to be sent
 * @param unknown those that it may have
 * @param notPushed those that it does not have and that can be pushed again
 */
public record PushSummary(long pushed, long refused, long unknown, long notPushed) {

    static final PushSummary NONE = new PushSummary(0, 0, 0, 0);

    /** All activities that have ended. */
    public long ended() {
        return pushed + refused + unknown + notPushed;
    }

    PushSummary plus(PushStatus status) {
        return switch (status) {
            case PUSHED -> new PushSummary(pushed + 1, refused, unknown, notPushed);
            case REFUSED -> new PushSummary(pushed, refused + 1, unknown, notPushed);
            case UNKNOWN -> new PushSummary(pushed, refused, unknown + 1, notPushed);
            case NOT_PUSHED -> new PushSummary(pushed, refused, unknown, notPushed + 1);
        };
    }
}
