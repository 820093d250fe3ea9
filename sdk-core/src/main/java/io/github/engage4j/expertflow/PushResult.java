package io.github.engage4j.expertflow;

import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * What became of one activity of many. Its constructor is not API: components get added.
 *
 * @param activity the activity
 * @param status what became of it
 * @param error why it is not known to be pushed: an {@link io.github.engage4j.error.EngageException}, an {@link IllegalArgumentException}
 *     if it was not fit to be sent, or an {@link IllegalStateException} if it was held back or the run ended in it; null if it was pushed
 */
public record PushResult(
        CimMessage activity, PushStatus status, @Nullable RuntimeException error) {

    static PushResult pushed(CimMessage activity) {
        return new PushResult(activity, PushStatus.PUSHED, null);
    }

    static PushResult failed(CimMessage activity, EngageException error) {
        PushStatus status = PushStatus.of(error);
        return new PushResult(activity, status, status == PushStatus.PUSHED ? null : error);
    }

    /** Nothing was sent, because the activity is not fit for it or the client is not. */
    static PushResult unsent(CimMessage activity, RuntimeException error) {
        boolean unfit = error instanceof IllegalArgumentException;
        return new PushResult(activity, unfit ? PushStatus.REFUSED : PushStatus.NOT_PUSHED, error);
    }

    /** The call ended in what no call should end in, and nobody knows when. */
    static PushResult unknown(CimMessage activity, Throwable cause) {
        return new PushResult(
                activity, PushStatus.UNKNOWN, new IllegalStateException("nobody knows: the run ends", cause));
    }

    static PushResult heldBack(CimMessage activity, String before) {
        return unsent(
                activity,
                new IllegalStateException("held back: the activity '" + Arguments.shown(before)
                        + "' before it in its conversation was not pushed"));
    }

    /** The activity's id and what became of it, without its content. */
    @Override
    public String toString() {
        return "PushResult[" + activity.id() + ", " + status + (error == null ? "" : ", " + error.getMessage()) + "]";
    }
}
