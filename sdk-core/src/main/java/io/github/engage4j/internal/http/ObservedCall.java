package io.github.engage4j.internal.http;

import io.github.engage4j.api.AttemptReport;
import io.github.engage4j.api.CallListener;
import io.github.engage4j.api.CallObserver;
import io.github.engage4j.api.CallReport;
import io.github.engage4j.api.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the application's listener about one call. A listener that fails does not fail the call. */
final class ObservedCall {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.engage4j.calls");

    private final CallObserver observer;
    private final SunsetWarnings warnings;

    private ObservedCall(CallObserver observer, SunsetWarnings warnings) {
        this.observer = observer;
        this.warnings = warnings;
    }

    static ObservedCall start(CallListener listener, Operation operation, SunsetWarnings warnings) {
        try {
            return new ObservedCall(listener.callStarted(operation), warnings);
        } catch (RuntimeException e) {
            listenerFailed(operation, e);
            return new ObservedCall(CallObserver.NONE, warnings);
        }
    }

    void attemptEnded(AttemptReport attempt) {
        if (LOG.isDebugEnabled()) {
            log(attempt);
        }
        warnings.check(attempt);
        try {
            observer.attemptEnded(attempt);
        } catch (RuntimeException e) {
            listenerFailed(attempt.operation(), e);
        }
    }

    void callEnded(CallReport call) {
        try {
            observer.callEnded(call);
        } catch (RuntimeException e) {
            listenerFailed(call.operation(), e);
        }
    }

    private static void log(AttemptReport attempt) {
        LOG.debug(
                "{} attempt {}: {} in {} ms, request id {}",
                attempt.operation(),
                attempt.number(),
                attempt.failure() == null ? attempt.status() : attempt.failure() + " " + attempt.outcome(),
                attempt.duration().toMillis(),
                attempt.headers().requestId());
    }

    private static void listenerFailed(Operation operation, RuntimeException e) {
        LOG.warn("{}: the call listener failed", operation, e);
    }
}
