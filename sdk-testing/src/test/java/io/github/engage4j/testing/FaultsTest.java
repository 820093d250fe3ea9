package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.received;
import static io.github.engage4j.testing.Samples.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.RateLimitException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.TransportException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.infobip.messages.Message;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    private static final CallOptions ONCE = CallOptions.builder().maxAttempts(1).build();

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final EngageClient client = sandbox.client();
    private final Faults faults = sandbox.infobip().faults();
    private final String conversation = received(sandbox, "Good day");

    @AfterEach
    void close() {
        sandbox.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Fault.resetBeforeReading(), TransportException.class, DeliveryOutcome.UNKNOWN, 0),
                Arguments.of(
                        Fault.resetBeforeReading().on("create-message"),
                        TransportException.class,
                        DeliveryOutcome.UNKNOWN,
                        0),
                Arguments.of(Fault.resetAfterReading(), TransportException.class, DeliveryOutcome.UNKNOWN, 0),
                Arguments.of(Fault.processedThenReset(), TransportException.class, DeliveryOutcome.UNKNOWN, 1),
                Arguments.of(Fault.truncatedBody(), UnreadableAnswerException.class, DeliveryOutcome.ACCEPTED, 1),
                Arguments.of(Fault.status(503), ServerException.class, DeliveryOutcome.UNKNOWN, 0),
                Arguments.of(
                        Fault.tooManyRequests(Duration.ofSeconds(7)),
                        RateLimitException.class,
                        DeliveryOutcome.REJECTED,
                        0));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} messages")
    @MethodSource("faults")
    void faultStrikesOneCallAndThenAllIsWell(
            Fault fault, Class<? extends EngageException> type, DeliveryOutcome outcome, int sent) {
        faults.next(fault);

        EngageException failed = catchThrowableOfType(type, this::send);

        assertThat(failed.outcome()).isEqualTo(outcome);
        assertThat(outbound()).isEqualTo(sent);
        send();
        assertThat(outbound()).isEqualTo(sent + 1);
    }

    @Test
    void rateLimitSaysWhenToComeBackInThePlatformsShape() {
        faults.next(Fault.tooManyRequests(Duration.ofMillis(6500)));

        RateLimitException limited = catchThrowableOfType(RateLimitException.class, this::send);

        assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(limited.errorCode()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(limited.text()).isEqualTo("Too many requests");
    }

    @Test
    void delayedCallIsDoneThoughItsCallerGivesUp() {
        faults.next(Fault.delay(Duration.ofMinutes(1)).on("create-message"));

        assertThatThrownBy(() -> client.infobip()
                        .messages()
                        .create(conversation, reply(null))
                        .with(CallOptions.deadline(Duration.ofMillis(300)))
                        .execute())
                .isInstanceOf(TransportException.class);

        assertThat(outbound()).isOne();
    }

    @Test
    void unknownMembersAreReadOver() {
        faults.next(Fault.unknownFields());

        ApiResponse<Message> response =
                client.infobip().messages().create(conversation, reply(null)).executeForResponse();

        assertThat(response.value().content()).isEqualTo(reply(null).content());
        assertThat(response.json().textAt("sandboxUnknownText")).isEqualTo("SANDBOX_UNKNOWN");
    }

    @Test
    void unknownValuesSurvive() {
        faults.next(Fault.unknownEnumValues());

        Message message =
                client.infobip().messages().create(conversation, reply(null)).execute();

        assertThat(message.channel()).hasToString("SANDBOX_UNKNOWN");
        assertThat(message.direction()).hasToString("SANDBOX_UNKNOWN");
        assertThat(message.authorType()).hasToString("SANDBOX_UNKNOWN");
        assertThat(message.contentJson().textAt("text")).isEqualTo("Hello");
    }

    @Test
    void faultOfAnOperationLetsOthersPass() {
        faults.next(Fault.status(500).on("create-message"));

        assertThat(client.infobip().conversations().get(conversation).execute().id())
                .isEqualTo(conversation);
        assertThatThrownBy(this::send).isInstanceOf(ServerException.class);
        send();
    }

    @Test
    void faultsStrikeInTheirOrder() {
        faults.next(Fault.status(500), Fault.status(429));

        assertThatThrownBy(this::send).isInstanceOf(ServerException.class);
        assertThatThrownBy(this::send).isInstanceOf(RateLimitException.class);
        send();
    }

    @Test
    void lastingFaultStrikesUntilItIsCleared() {
        faults.always(Fault.status(500).on("create-message"));

        assertThatThrownBy(this::send).isInstanceOf(ServerException.class);
        assertThatThrownBy(this::send).isInstanceOf(ServerException.class);
        faults.clear();
        send();
    }

    @Test
    void faultForAnOperationThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Fault.status(500).on("create-massage"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no operation 'create-massage'");
        assertThatThrownBy(() -> Fault.status(200)).hasMessage("status must be 400 to 599, but is 200");
    }

    private void send() {
        client.infobip().messages().create(conversation, reply(null)).with(ONCE).execute();
    }

    private long outbound() {
        return client.infobip().messages().list(conversation).stream()
                .filter(message -> !message.direction().value().equals("INBOUND"))
                .count();
    }
}
