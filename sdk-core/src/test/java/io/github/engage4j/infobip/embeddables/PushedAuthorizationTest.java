package io.github.engage4j.infobip.embeddables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.ManualTime;
import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.UnreadableAnswerException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushedAuthorizationTest {

    private static final String URI = "urn:ietf:params:oauth:request_uri:s3cr3t";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void holdsTheRequestUriAndPrintsItNowhere(Mode mode) {
        ApiResponse<PushedAuthorization> answer =
                mode.run(answering("{\"request_uri\":\"" + URI + "\",\"expires_in\":60}"));
        PushedAuthorization pushed = answer.value();

        assertThat(pushed.requestUri()).isEqualTo(Secret.of(URI));
        assertThat(pushed.expiresAt()).isEqualTo(ManualTime.START.plusSeconds(60));
        assertThat(pushed).hasToString("PushedAuthorization[[redacted], expires 2026-03-01T12:01:00Z]");
        assertThat(pushed.iframe().title("T")).hasToString("Iframe[" + wire.url() + "/, [title]]");
        assertThat(answer).hasToString("ApiResponse[200]");
    }

    @Test
    void makesNoIframeOnceItHasExpired() {
        PushedAuthorization pushed = answering("{\"request_uri\":\"" + URI + "\",\"expires_in\":\"60\"}")
                .execute();

        wire.time().advance(Duration.ofMillis(59_999));
        assertThat(pushed.isExpired()).isFalse();
        assertThat(pushed.iframe().src()).endsWith("s3cr3t");

        wire.time().advance(Duration.ofMillis(1));
        assertThat(pushed.isExpired()).isTrue();
        assertThatThrownBy(pushed::iframe)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the request_uri expired at 2026-03-01T12:01:00Z: authorize again for each page that is served");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"expires_in\":null",
                ",\"expires_in\":\"soon\"",
                ",\"expires_in\":-5",
                ",\"expires_in\":true",
                ",\"expires_in\":[60]",
                ",\"expires_in\":{\"seconds\":60}"
            })
    void neverExpiresWhenThePlatformDoesNotSayWhen(String member) {
        PushedAuthorization pushed =
                answering("{\"request_uri\":\"" + URI + "\"" + member + "}").execute();

        wire.time().advance(Duration.ofDays(1000));
        assertThat(pushed.expiresAt()).isNull();
        assertThat(pushed.isExpired()).isFalse();
        assertThat(pushed).hasToString("PushedAuthorization[[redacted], expires unknown]");
    }

    @Test
    void livesAYearAtMostWhateverThePlatformSays() {
        PushedAuthorization pushed = answering("{\"request_uri\":\"" + URI + "\",\"expires_in\":999999999}")
                .execute();

        assertThat(pushed.expiresAt()).isEqualTo(Instant.parse("2027-03-01T12:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void failsLoudlyWithoutARequestUri(Mode mode) {
        EngageException failure = mode.failure(answering("{\"expires_in\":60}"));

        assertThat(failure)
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessage(
                        "push-authorization-request failed: HTTP 200 the answer is not what this operation answers at $ "
                                + "(outcome ACCEPTED, 1 attempt)");
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(failure.rawBody()).isEqualTo("{\"expires_in\":60}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"request_uri\":\" \"}", "{\"request_uri\":null}", "{\"request_uri\":[]}", "[]", "<html>", ""})
    void failsLoudlyWithARequestUriThatIsNone(String answer) {
        EngageException failure = Mode.BLOCKING.failure(answering(answer));

        assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
    }

    private ApiCall<PushedAuthorization> answering(String answer) {
        wire.answers(200, answer);
        return wire.infobip().embeddables().authorize(PushedAuthorizationRequest.answers());
    }
}
