package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeConversationTest {

    private static final String ANSWER = """
            {"id":"c-1","topic":"Order 5","summary":"Late","status":"OPEN","priority":"HIGH","queueId":"q-1",\
            "agentId":"a-1","createdAt":"2024-01-01T00:00:00.000+00:00","updatedAt":"2024-01-01T00:00:00.000+00:00"}""";
    private static final String CLOSED = """
            {"requestError":{"serviceException":{"messageId":"BAD_REQUEST",\
            "text":"Closed conversation cannot be changed"}}}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void replacesAllOfAConversation(Mode mode) {
        wire.answers(200, ANSWER).answers(200, ANSWER);
        Conversation read = wire.infobip().conversations().get("c-1").execute();
        wire.taken();

        ConversationRequest request =
                ConversationRequest.from(read).topic("Order 6").build();
        Conversation updated = mode.run(wire.infobip()
                        .conversations()
                        .update("c-1", request.toBuilder().build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/conversations/c-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"topic":"Order 6","summary":"Late","status":"OPEN","priority":"HIGH","queueId":"q-1","agentId":"a-1"}
                """);
        assertThat(updated).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource
    void patchesOnlyWhatIsSet(Mode mode) {
        wire.answers(200, ANSWER);

        PatchConversationRequest request = PatchConversationRequest.builder()
                .priority(ConversationPriority.LOW)
                .queueId("q-2")
                .build();
        mode.run(wire.infobip().conversations().patch("c-1", request.toBuilder().build()));

        assertThat(wire.taken()).isEqualTo("""
                PATCH /ccaas/1/conversations/c-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"priority":"LOW","queueId":"q-2"}
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statuses")
    void setsAStatusInWords(String status, Function<ConversationsApi, ApiCall<Conversation>> change) {
        wire.answers(200, ANSWER);

        change.apply(wire.infobip().conversations()).execute();

        assertThat(wire.taken()).isEqualTo("""
                PATCH /ccaas/1/conversations/c-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"status":"%s"}
                """.formatted(status));
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                status("CLOSED", conversations -> conversations.close("c-1")),
                status("OPEN", conversations -> conversations.reopen("c-1")),
                status("SOLVED", conversations -> conversations.solve("c-1")),
                status("WAITING", conversations -> conversations.waitForCustomer("c-1")));
    }

    @ParameterizedTest
    @EnumSource
    void setsAStatusAgainAfterAnAnswerThatWasLost(Mode mode) {
        wire.answers(503, "").answers(200, ANSWER);

        mode.run(wire.infobip().conversations().solve("c-1"));

        assertThat(wire.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotKnowWhoClosedAConversationWhenTheFirstAnswerWasLost(Mode mode) {
        wire.answers(503, "").answers(400, CLOSED);

        EngageException refused = mode.failure(wire.infobip().conversations().close("c-1"));

        assertThat(refused).isExactlyInstanceOf(InvalidRequestException.class);
        assertThat(refused.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThatThrownBy(() -> PatchConversationRequest.builder()
                        .summary("x".repeat(4001))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("summary must have at most 4000 characters, but has 4001");
        assertThatThrownBy(() ->
                        ConversationRequest.builder().queueId("x".repeat(256)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("queueId must have at most 255 characters, but has 256");
    }

    private static Arguments status(String status, Function<ConversationsApi, ApiCall<Conversation>> change) {
        return arguments(status, change);
    }
}
