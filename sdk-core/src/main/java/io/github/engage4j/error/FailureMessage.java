package io.github.engage4j.error;

import java.util.ArrayList;
import java.util.List;

/** Writes the message of an exception from what is known about the failure. */
final class FailureMessage {

    private static final int TEXT_SHOWN = 500;

    private FailureMessage() {}

    static String of(FailureDetails failure) {
        StringBuilder message =
                new StringBuilder(failure.operation().id()).append(" failed: ").append(whatHappened(failure));
        if (!failure.validationErrors().isEmpty()) {
            message.append(' ').append(bounded(failure.validationErrors().toString()));
        }
        message.append(" (").append(String.join(", ", circumstances(failure))).append(')');
        return failure.advice() == null
                ? message.toString()
                : message.append(": ").append(failure.advice()).toString();
    }

    private static String whatHappened(FailureDetails failure) {
        List<String> parts = new ArrayList<>();
        if (failure.status() > 0) {
            parts.add("HTTP " + failure.status());
        }
        if (failure.errorCode() != null) {
            parts.add(bounded(failure.errorCode()));
        }
        if (failure.text() != null) {
            parts.add("\"" + bounded(failure.text()) + "\"");
        }
        if (failure.problem() != null) {
            parts.add(failure.problem());
        }
        return String.join(" ", parts);
    }

    private static List<String> circumstances(FailureDetails failure) {
        List<String> parts = new ArrayList<>();
        parts.add("outcome " + failure.outcome());
        parts.add(failure.attempts() == 1 ? "1 attempt" : failure.attempts() + " attempts");
        if (failure.retryAfter() != null) {
            parts.add("retry after " + failure.retryAfter().toSeconds() + " s");
        }
        String requestId = failure.headers().requestId();
        if (requestId != null) {
            parts.add("request id " + bounded(requestId));
        }
        return parts;
    }

    private static String bounded(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return oneLine.length() > TEXT_SHOWN ? oneLine.substring(0, TEXT_SHOWN) + "…" : oneLine;
    }
}
