package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.TransportException;
import io.github.engage4j.spec.OffSpec;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReplyTest {

    private static final String INBOUND =
            "{\"messages\":[{\"id\":\"m-1\",\"channel\":\"WHATSAPP\",\"from\":\"44776333666\",\"to\":\"447492263897\"}]}";
    private static final String ASSIGNED = "{\"id\":\"c-1\",\"agentId\":\"agent-7\"}";
    private static final String LATEST =
            "/ccaas/1/conversations/c-1/messages?direction=INBOUND&limit=1&orderBy=createdAt%3Adesc";
    private static final String NO_AGENT =
            "{\"requestError\":{\"serviceException\":{\"messageId\":\"NOT_FOUND\",\"text\":\"Invalid agent id\"}}}";
    private static final String UNASSIGNED = "{\"id\":\"c-1\",\"agentId\":\"\"}";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void learnsAddressesFromTheCustomerAndTheAgentFromTheAssignment(Mode mode) {
        wire.answers(200, INBOUND).answers(200, ASSIGNED).answers(200, "{\"id\":\"m-2\"}");

        assertThat(mode.run(reply(ReplyOptions.DEFAULT)).value().id()).isEqualTo("m-2");

        assertThat(wire.taken()).startsWith("""
                GET /ccaas/1/conversations/c-1/messages?direction=INBOUND&limit=1&orderBy=createdAt%3Adesc
                """);
        assertThat(wire.taken()).startsWith("GET /ccaas/1/conversations/c-1\n");
        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/messages
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json
                x-agent-id: agent-7

                {"channel":"WHATSAPP","from":"447492263897","to":"44776333666","content":{"text":"Hello"},"contentType":"TEXT"}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void sendsNoAgentWhereNobodyIsAssigned(Mode mode) {
        wire.answers(200, INBOUND).answers(200, UNASSIGNED).answers(200, "{\"id\":\"m-2\"}");

        mode.run(wire.infobip().messages().reply("c-1", TextContent.of("Hello")));

        wire.takenRequest();
        wire.takenRequest();
        assertThat(wire.takenRequest().getHeaders().get("x-agent-id")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnAgentWhereNobodyIsAssigned(Mode mode) {
        wire.answers(200, INBOUND).answers(200, UNASSIGNED).answers(200, agent("agent-9", "SUPERVISOR"));

        EngageException refused = mode.failure(reply(ReplyOptions.DEFAULT.agentId("agent-9")));

        assertThat(refused)
                .isInstanceOf(ConflictException.class)
                .hasMessage(
                        "create-message failed: the conversation is assigned to nobody (outcome NOT_SENT, 0 attempts): "
                                + "leave x-agent-id out, or assign the conversation to agent-9");
        assertThat(targets()).containsExactly(LATEST, "/ccaas/1/conversations/c-1", "/ccaas/1/agents/agent-9");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnAgentWhereAnotherIsAssigned(Mode mode) {
        wire.answers(200, INBOUND)
                .answers(200, ASSIGNED)
                .answers(200, agent("agent-9", "AGENT"))
                .answers(200, agent("agent-7", "SUPERVISOR"));

        assertThat(mode.failure(reply(ReplyOptions.DEFAULT.agentId("agent-9"))))
                .isInstanceOf(ConflictException.class)
                .hasMessage(
                        "create-message failed: the conversation is assigned to agent-7, and agent-9 is no supervisor "
                                + "(outcome NOT_SENT, 0 attempts): send x-agent-id: agent-7, or that of a supervisor, or assign the "
                                + "conversation to agent-9");
        assertThat(targets())
                .containsExactly(
                        LATEST, "/ccaas/1/conversations/c-1", "/ccaas/1/agents/agent-9", "/ccaas/1/agents/agent-7");
    }

    @ParameterizedTest
    @CsvSource({"agent-9, SUPERVISOR", "agent-9, TEAM_LEAD"})
    void letsThroughWhomThePlatformMayLet(String sender, String role) {
        wire.answers(200, INBOUND)
                .answers(200, ASSIGNED)
                .answers(200, agent(sender, role))
                .answers(200, "{\"id\":\"m-2\"}");

        reply(ReplyOptions.DEFAULT.agentId(sender)).execute();

        assertThat(targets()).hasSize(4).endsWith("/ccaas/1/conversations/c-1/messages");
    }

    @ParameterizedTest
    @EnumSource
    void asksNobodyAboutTheAssignee(Mode mode) {
        wire.answers(200, INBOUND).answers(200, ASSIGNED).answers(200, "{\"id\":\"m-2\"}");

        mode.run(reply(ReplyOptions.DEFAULT.agentId("agent-7")));

        assertThat(wire.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void leavesABotToThePlatform(Mode mode) {
        for (String conversation : List.of(UNASSIGNED, ASSIGNED)) {
            wire.answers(200, INBOUND)
                    .answers(200, conversation)
                    .answers(400, NO_AGENT)
                    .answers(200, "{\"id\":\"m-2\"}");

            mode.run(reply(ReplyOptions.DEFAULT.agentId("bot-1")));
        }

        assertThat(wire.requests()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheConversationOfABotToThePlatform(Mode mode) {
        wire.answers(200, INBOUND)
                .answers(200, ASSIGNED)
                .answers(200, agent("agent-9", "AGENT"))
                .answers(400, NO_AGENT)
                .answers(200, "{\"id\":\"m-2\"}");

        assertThat(mode.run(reply(ReplyOptions.DEFAULT.agentId("agent-9")))
                        .value()
                        .id())
                .isEqualTo("m-2");
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "404"})
    void leavesItToThePlatformIfAgentsMayNotBeLookedUp(int status) {
        wire.answers(200, INBOUND).answers(200, ASSIGNED).answers(status, "{}").answers(200, "{\"id\":\"m-2\"}");

        assertThat(reply(ReplyOptions.DEFAULT.agentId("agent-9")).execute().id())
                .isEqualTo("m-2");
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingIfTheLookUpOfAnAgentFailsOtherwise(Mode mode) {
        wire.answers(200, INBOUND).answers(200, ASSIGNED).answers(401, "{}");

        EngageException failure = mode.failure(reply(ReplyOptions.DEFAULT.agentId("agent-9")));

        assertThat(failure).isInstanceOf(AuthenticationException.class);
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(failure.operation()).hasToString("create-message");
        assertThat(wire.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void leavesItToThePlatformWhenToldTo(Mode mode) {
        wire.answers(200, INBOUND).answers(200, UNASSIGNED).answers(200, "{\"id\":\"m-2\"}");

        mode.run(reply(ReplyOptions.DEFAULT.agentId("agent-9").leftToPlatform()));

        assertThat(wire.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhereTheCustomerHasNotWritten(Mode mode) {
        wire.answers(200, "{\"messages\":[]}").answers(200, ASSIGNED);

        assertThat(mode.failure(reply(ReplyOptions.DEFAULT)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("create-message failed: the conversation has no message of a customer to reply to "
                        + "(outcome NOT_SENT, 0 attempts): create a message with channel, from and to");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNothingWasSentWhenALookUpFails(Mode mode) {
        wire.answers(200, INBOUND)
                .answers(
                        400,
                        "{\"requestError\":{\"serviceException\":{\"messageId\":\"NOT_FOUND\",\"text\":\"Gone\"}}}");

        EngageException failure = mode.failure(reply(ReplyOptions.DEFAULT));

        assertThat(failure)
                .isInstanceOf(NotFoundException.class)
                .hasMessage(
                        "create-message failed: HTTP 400 NOT_FOUND \"Gone\" not made, because get-conversation failed "
                                + "(outcome NOT_SENT, 1 attempt)");
        assertThat(failure.getCause()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNothingWasSentWhenALookUpCannotBeRead(Mode mode) {
        wire.answers(200, "no JSON");

        EngageException failure = mode.failure(reply(ReplyOptions.DEFAULT));

        assertThat(failure).isInstanceOf(TransportException.class);
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
    }

    @ParameterizedTest
    @EnumSource
    void sendsOnceAndSaysWhenTheOutcomeIsUnknown(Mode mode) {
        wire.answers(200, INBOUND).answers(200, ASSIGNED).answers(500, "");

        EngageException failure = mode.failure(reply(ReplyOptions.DEFAULT));

        assertThat(failure).isInstanceOf(ServerException.class);
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(failure.operation()).hasToString("create-message");
        assertThat(wire.requests()).isEqualTo(3);
    }

    @Test
    @OffSpec("a member that only options add")
    void putsTheOptionsMembersIntoTheMessageAlone() {
        wire.answers(200, INBOUND).answers(200, ASSIGNED).answers(200, "{\"id\":\"m-2\"}");

        reply(ReplyOptions.DEFAULT)
                .with(CallOptions.builder().bodyMember("extra", 1).build())
                .execute();

        assertThat(wire.taken()).doesNotContain("extra");
        assertThat(wire.taken()).doesNotContain("extra");
        assertThat(wire.taken()).contains("\"extra\":1");
    }

    private static String agent(String id, String role) {
        return "{\"id\":\"" + id + "\",\"role\":\"" + role + "\"}";
    }

    private List<String> targets() {
        return IntStream.range(0, wire.requests())
                .mapToObj(number -> wire.takenRequest().getTarget())
                .toList();
    }

    private ApiCall<Message> reply(ReplyOptions options) {
        return wire.infobip().messages().reply("c-1", TextContent.of("Hello"), options);
    }
}
