package io.github.engage4j.testing.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;

/**
 * One request and the faults that strike it.
 *
 * @param rules the faults
 * @param platform makes errors in its shape
 */
record FaultyExchange(List<FaultRule> rules, Platform platform) {

    private static final SocketEffect RESET = new SocketEffect.CloseSocket();

    /** The answer, unless a fault keeps the call from being done. */
    Answer answer(Supplier<Answer> call) {
        for (FaultRule rule : rules) {
            if (rule.kind().preventsTheCall()) {
                return refusal(rule);
            }
        }
        return distorted(call.get());
    }

    /** Whether the status of an answer reaches the caller. */
    boolean isAnswered() {
        return rules.stream().noneMatch(rule -> rule.kind().keepsTheAnswerBack());
    }

    /** The answer as it goes over the wire, if it does. */
    MockResponse response(Answer answer) {
        MockResponse.Builder response =
                new MockResponse.Builder().code(answer.status()).body(new Buffer().write(answer.body()));
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            response.setHeader(header.getKey(), header.getValue());
        }
        rules.forEach(rule -> play(rule, response));
        return response.build();
    }

    private Answer refusal(FaultRule rule) {
        if (rule.kind() != FaultRule.Kind.STATUS) {
            return Answer.text(500, "");
        }
        Answer error = platform.error(rule.status());
        return rule.time().isZero() ? error : error.with("Retry-After", "" + seconds(rule));
    }

    private Answer distorted(Answer answer) {
        Answer distorted = answer;
        if (answer.isJsonSuccess() && struckBy(FaultRule.Kind.UNKNOWN_ENUM_VALUES)) {
            distorted = Distortion.unknownEnumValues(distorted);
        }
        if (answer.isJsonSuccess() && struckBy(FaultRule.Kind.UNKNOWN_FIELDS)) {
            distorted = Distortion.unknownFields(distorted);
        }
        return distorted;
    }

    private boolean struckBy(FaultRule.Kind kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind);
    }

    private static void play(FaultRule rule, MockResponse.Builder response) {
        switch (rule.kind()) {
            case DELAY -> response.headersDelay(rule.time().toNanos(), TimeUnit.NANOSECONDS);
            case RESET_BEFORE_READING, RESET_AFTER_READING, PROCESSED_THEN_RESET -> response.onResponseStart(RESET);
            case TRUNCATED_BODY -> response.onResponseBody(RESET);
            default -> {}
        }
    }

    /** Whole seconds, as the header has them, and never too few. */
    private static long seconds(FaultRule rule) {
        return rule.time().plusNanos(999_999_999).toSeconds();
    }
}
