package io.github.engage4j.expertflow;

import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.error.RateLimitException;

/** What became of an activity, by what is to be done next. */
public enum PushStatus {
    /** The platform has it. */
    PUSHED,
    /** The platform, or the SDK before sending, refuses this activity, and would refuse it again. */
    REFUSED,
    /** The platform may have it: look it up before it is pushed again, or it may be there twice. */
    UNKNOWN,
    /**
     * The platform does not have it, for a reason that lies elsewhere: no connection, no rights, too many calls, an answer that does not
     * look like the platform's (a redirect, 405, or 404 without an error code: check the base URL), or one before it in its conversation
     * that was not pushed. Push it again later.
     */
    NOT_PUSHED;

    /** The status of an activity whose push failed. */
    static PushStatus of(EngageException e) {
        return switch (e.outcome()) {
            case ACCEPTED -> PUSHED;
            case UNKNOWN -> UNKNOWN;
            case NOT_SENT -> NOT_PUSHED;
            case REJECTED -> concernsTheActivity(e) ? REFUSED : NOT_PUSHED;
        };
    }

    /** Whether every other activity would be refused as well, because of who pushes it. */
    static boolean endsTheRun(Throwable failure) {
        return failure instanceof AuthenticationException || failure instanceof PermissionException;
    }

    private static boolean concernsTheActivity(EngageException e) {
        return !endsTheRun(e) && !(e instanceof RateLimitException) && !isFromElsewhere(e);
    }

    /** Whether a gateway at a wrong address said no: it sends elsewhere, takes no POST, or does not know the path. */
    private static boolean isFromElsewhere(EngageException e) {
        int status = e.status();
        return (status >= 300 && status < 400) || status == 405 || (status == 404 && e.errorCode() == null);
    }
}
