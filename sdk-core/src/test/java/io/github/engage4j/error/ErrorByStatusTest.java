package io.github.engage4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorByStatusTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @CsvSource({
        "301, InvalidRequestException, REJECTED",
        "304, InvalidRequestException, REJECTED",
        "307, InvalidRequestException, REJECTED",
        "400, InvalidRequestException, REJECTED",
        "401, AuthenticationException, REJECTED",
        "403, PermissionException, REJECTED",
        "404, NotFoundException, REJECTED",
        "405, InvalidRequestException, REJECTED",
        "408, ServerException, UNKNOWN",
        "409, ConflictException, REJECTED",
        "410, NotFoundException, REJECTED",
        "412, ConflictException, REJECTED",
        "413, InvalidRequestException, REJECTED",
        "422, InvalidRequestException, REJECTED",
        "429, RateLimitException, REJECTED",
        "500, ServerException, UNKNOWN",
        "501, ServerException, UNKNOWN",
        "503, ServerException, UNKNOWN",
        "599, ServerException, UNKNOWN"
    })
    void saysByItsClassWhatToDoNext(int status, String exception, DeliveryOutcome outcome) {
        for (Mode mode : Mode.values()) {
            wire.answers(status, "");

            EngageException failure = mode.failure(message());

            assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.outcome()).isEqualTo(outcome);
            assertThat(failure.attempts()).isEqualTo(1);
        }
        assertThat(wire.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void saysAllThatALogLineNeeds(Mode mode) {
        wire.answers(new MockResponse.Builder()
                .code(400)
                .addHeader("X-Request-Id", "r-17")
                .body(
                        "{\"requestError\":{\"serviceException\":{\"messageId\":\"BAD_REQUEST\",\"text\":\"Bad\\nRequest\","
                                + "\"validationErrors\":{\"to\":[\"must not be null\"]}}}}")
                .build());

        EngageException failure = mode.failure(message());

        assertThat(failure)
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage("create-message failed: HTTP 400 BAD_REQUEST \"Bad Request\" {to=[must not be null]} "
                        + "(outcome REJECTED, 1 attempt, request id r-17)");
        assertThat(failure.operation().id()).isEqualTo("create-message");
        assertThat(failure.requestId()).isEqualTo("r-17");
        assertThat(failure.headers().value("x-request-id")).isEqualTo("r-17");
        assertThat(failure.validationErrors()).isEqualTo(Map.of("to", List.of("must not be null")));
        assertThat(failure.details()).hasToString("FailureDetails[create-message, 400, REJECTED]");
    }

    @ParameterizedTest
    @EnumSource
    void takesInfobips400OfAMissingThingForNotFound(Mode mode) {
        wire.answers(
                400,
                "{\"requestError\":{\"serviceException\":{\"messageId\":\"NOT_FOUND\","
                        + "\"text\":\"Invalid id 'c-1' given! No such entity exists.\"}}}");

        assertThat(mode.failure(message()))
                .isExactlyInstanceOf(NotFoundException.class)
                .hasMessage(
                        "create-message failed: HTTP 400 NOT_FOUND \"Invalid id 'c-1' given! No such entity exists.\" "
                                + "(outcome REJECTED, 1 attempt)");
    }

    @ParameterizedTest
    @EnumSource
    void namesTheScopeThatIsMissing(Mode mode) {
        wire.answers(403, "").answers(403, "");

        assertThat(mode.failure(message()))
                .hasMessage("create-message failed: HTTP 403 (outcome REJECTED, 1 attempt): "
                        + "this operation needs the scope conversations:manage");
        assertThat(mode.failure(wire.infobip().conversations().get("c-1")))
                .hasMessage("get-conversation failed: HTTP 403 (outcome REJECTED, 1 attempt): "
                        + "this operation needs one of the scopes conversations:manage, conversations:read");
    }

    @Test
    void doubtsTheBaseUrlWhenNothingLooksLikeThePlatform() {
        wire.answers(404, "<html>Not Found</html>").answers(404, "{\"errorCode\":\"E404\",\"description\":\"Gone\"}");

        assertThat(Mode.BLOCKING.failure(message()))
                .hasMessage("create-message failed: HTTP 404 (outcome REJECTED, 1 attempt): "
                        + "check the base URL too: the answer does not look like the platform's");
        assertThat(Mode.BLOCKING.failure(message()))
                .hasMessage("create-message failed: HTTP 404 E404 \"Gone\" (outcome REJECTED, 1 attempt)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Sun, 01 Mar 2026 12:00:07 GMT"})
    void saysHowLongThePlatformAsksToWait(String retryAfter) {
        wire.answers(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", retryAfter)
                .body("{\"errorCode\":\"E429\",\"description\":\"Slow down\"}")
                .build());

        EngageException failure = Mode.BLOCKING.failure(
                message().with(CallOptions.builder().maxAttempts(1).build()));

        assertThat(failure)
                .isExactlyInstanceOf(RateLimitException.class)
                .hasMessage("create-message failed: HTTP 429 E429 \"Slow down\" "
                        + "(outcome REJECTED, 1 attempt, retry after 7 s)");
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void followsNoRedirect() {
        wire.answers(new MockResponse.Builder()
                .code(307)
                .addHeader("Location", wire.url() + "/elsewhere")
                .build());

        assertThat(Mode.BLOCKING.failure(message()))
                .hasMessage(
                        "create-message failed: HTTP 307 a redirect, which is not followed (outcome REJECTED, 1 attempt)");
        assertThat(wire.requests()).isEqualTo(1);
    }

    private ApiCall<Message> message() {
        return wire.infobip()
                .messages()
                .create(
                        "c-1",
                        CreateMessageRequest.builder()
                                .channel(MessageChannel.SMS)
                                .from("1")
                                .to("2")
                                .content(TextContent.of("customer content"))
                                .build())
                .with(CallOptions.builder().maxAttempts(1).build());
    }
}
