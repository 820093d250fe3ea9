package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.infobip.agents.AgentRequest;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.messages.ConversationEventType;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.ReplyOptions;
import io.github.engage4j.infobip.messages.SendEventRequest;
import io.github.engage4j.infobip.messages.TextContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replies to what a customer wrote. */
@ExtendWith(EngageSandboxExtension.class)
class ReplyTest {

    private static final TextContent HELLO = TextContent.of("Hello");

    @Test
    void goesBackToTheCustomerAsTheAssignee(EngageSandbox sandbox, EngageClient client) {
        String conversation = received(sandbox);
        String agent = agent(client);
        client.infobip().conversations().assign(conversation, agent).execute();

        Message sent = client.infobip().messages().reply(conversation, HELLO).execute();

        assertThat(sent.channel()).isEqualTo(MessageChannel.WHATSAPP);
        assertThat(sent.from()).isEqualTo("447492263897");
        assertThat(sent.to()).isEqualTo("44776333666");
        assertThat(sent.authorId()).isEqualTo(agent);
        assertThat(sent.content()).isEqualTo(HELLO);
    }

    @Test
    void isRefusedBeforeItIsSentOrByThePlatform(EngageSandbox sandbox, EngageClient client) {
        String conversation = received(sandbox);
        ReplyOptions asAgent = ReplyOptions.DEFAULT.agentId(agent(client));

        EngageException here = catchThrowableOfType(
                ConflictException.class,
                () -> client.infobip()
                        .messages()
                        .reply(conversation, HELLO, asAgent)
                        .execute());
        EngageException there = catchThrowableOfType(
                InvalidRequestException.class,
                () -> client.infobip()
                        .messages()
                        .reply(conversation, HELLO, asAgent.leftToPlatform())
                        .execute());

        assertThat(here.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(there.outcome()).isEqualTo(DeliveryOutcome.REJECTED);
        assertThat(there.text()).startsWith("Message refused: the conversation is assigned to nobody;");
        assertThat(creates(sandbox)).isEqualTo(1);
    }

    @Test
    void asksForTheRolesBeforeItSpeaksForSomebodyElse(EngageSandbox sandbox, EngageClient client) {
        String conversation = received(sandbox);
        client.infobip().conversations().assign(conversation, agent(client)).execute();
        ReplyOptions asAgent = ReplyOptions.DEFAULT.agentId(agent(client));
        String supervisor = Samples.agent(client, AgentRole.SUPERVISOR);

        EngageException refused = catchThrowableOfType(
                ConflictException.class,
                () -> client.infobip()
                        .messages()
                        .reply(conversation, HELLO, asAgent)
                        .execute());
        assertThat(refused).hasMessageContaining("and " + asAgent.agentId() + " is no supervisor");
        assertThat(creates(sandbox)).isZero();

        Message sent = client.infobip()
                .messages()
                .reply(conversation, HELLO, ReplyOptions.DEFAULT.agentId(supervisor))
                .execute();
        assertThat(sent.authorId()).isEqualTo(supervisor);
    }

    @Test
    void isSentOnceHoweverItEnds(EngageSandbox sandbox, EngageClient client) {
        String conversation = received(sandbox);
        sandbox.infobip().faults().next(Fault.processedThenReset().on("create-message"));

        EngageException lost = catchThrowableOfType(
                EngageException.class,
                () -> client.infobip().messages().reply(conversation, HELLO).execute());

        assertThat(lost.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(creates(sandbox)).isEqualTo(1);
    }

    @Test
    void isAnnouncedByATypingEventOnChannelsThatKnowIt(EngageSandbox sandbox, EngageClient client) {
        String conversation = received(sandbox);
        SendEventRequest typing = SendEventRequest.builder()
                .channel(MessageChannel.WHATSAPP)
                .from("447492263897")
                .to("44776333666")
                .type(ConversationEventType.TYPING_STARTED)
                .build();

        client.infobip().messages().sendEvent(conversation, typing).execute();
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> client.infobip()
                        .messages()
                        .sendEvent(
                                conversation,
                                typing.toBuilder().channel(MessageChannel.SMS).build())
                        .execute());

        assertThat(refused.text()).isEqualTo("Channel is not supported for provided event type");
    }

    private static String received(EngageSandbox sandbox) {
        return sandbox.infobip()
                .receiveMessage(MessageChannel.WHATSAPP, "44776333666", "447492263897", TextContent.of("Hi"));
    }

    private static String agent(EngageClient client) {
        AgentRequest request = AgentRequest.builder()
                .displayName("Ada")
                .status(AgentStatus.ACTIVE)
                .role(AgentRole.AGENT)
                .build();
        return client.infobip().agents().create(request).execute().id();
    }

    private static long creates(EngageSandbox sandbox) {
        return sandbox.infobip().requests().stream()
                .filter(request -> "create-message".equals(String.valueOf(request.operation())))
                .count();
    }
}
