package io.github.engage4j.infobip.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversationsTest {

    private static final String ANSWER = """
            {"id":"c-1","topic":"Order 5","summary":"Late","status":"OPEN","priority":"HIGH","queueId":"q-1",
            "agentId":"a-1","channel":"SMS","formId":null,"pendingSince":"2026-01-01T00:00:00.000+0000",
            "createdAt":"2026-01-01T00:00:00.000+00:00","updatedAt":"2026-01-02T00:00:00.123456Z","closedAt":null}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAConversationWithAllThatIsSet(Mode mode) {
        wire.answers(200, ANSWER);

        Conversation created = mode.run(wire.infobip()
                        .conversations()
                        .create(ConversationRequest.builder()
                                .topic("Order 5")
                                .summary("Late")
                                .status(ConversationStatus.OPEN)
                                .priority(ConversationPriority.HIGH)
                                .queueId("q-1")
                                .agentId("a-1")
                                .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"topic":"Order 5","summary":"Late","status":"OPEN","priority":"HIGH","queueId":"q-1","agentId":"a-1"}
                """);
        assertThat(created)
                .isEqualTo(new Conversation(
                        "c-1",
                        "Order 5",
                        "Late",
                        ConversationStatus.OPEN,
                        ConversationPriority.HIGH,
                        "q-1",
                        "a-1",
                        ConversationChannel.SMS,
                        null,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-01-02T00:00:00.123456Z"),
                        null));
    }

    @Test
    void createsAConversationWithNothingSet() {
        wire.answers(200, ANSWER);

        wire.infobip()
                .conversations()
                .create(ConversationRequest.builder().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void getsAConversation(Mode mode) {
        wire.answers(200, ANSWER);

        assertThat(mode.run(wire.infobip().conversations().get("c-1")).value().topic())
                .isEqualTo("Order 5");

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @ParameterizedTest
    @EnumSource
    void assignsAConversation(Mode mode) {
        wire.answers(200, ANSWER);

        mode.run(wire.infobip().conversations().assign("c-1", "a-1"));

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/conversations/c-1/assignee
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"agentId":"a-1"}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void unassignsAConversationWithoutABody(Mode mode) {
        wire.answers(200, ANSWER);

        mode.run(wire.infobip().conversations().unassign("c-1"));

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/conversations/c-1/assignee
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }
}
