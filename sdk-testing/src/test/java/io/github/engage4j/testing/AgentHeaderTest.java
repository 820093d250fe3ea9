package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.agent;
import static io.github.engage4j.testing.Samples.bot;
import static io.github.engage4j.testing.Samples.conversation;
import static io.github.engage4j.testing.Samples.last;
import static io.github.engage4j.testing.Samples.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.messages.AuthorType;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may send with which x-agent-id: the documented table, cell by cell, and what is assumed of bots. */
class AgentHeaderTest {

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final EngageClient client = sandbox.client();
    private final String conversation = conversation(client);
    private final String agent = agent(client, AgentRole.AGENT);
    private final String otherAgent = agent(client, AgentRole.AGENT);
    private final String supervisor = agent(client, AgentRole.SUPERVISOR);
    private final String otherSupervisor = agent(client, AgentRole.SUPERVISOR);
    private final String bot = bot(client, MessageChannel.SMS);
    private final String otherBot = bot(client, MessageChannel.WHATSAPP);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0}, sent by {1}")
    @CsvSource({
        "unassigned, nobody",
        "assigned to agent, agent",
        "assigned to agent, supervisor",
        "assigned to agent, other supervisor",
        "assigned to supervisor, supervisor",
        "assigned to supervisor, other supervisor",
        "assigned to bot, bot",
        "assigned to bot, supervisor"
    })
    void messageIsSent(String assignment, String sender) {
        assign(assignment);

        Message sent = client.infobip()
                .messages()
                .create(conversation, reply(id(sender)))
                .execute();

        assertThat(headerOnTheWire()).isEqualTo(id(sender));
        assertThat(sent.authorId()).isEqualTo(id(sender));
        assertThat(sent.authorType()).isEqualTo(author(sender));
        assertThat(messages()).isOne();
    }

    @ParameterizedTest(name = "{0}, sent by {1}")
    @CsvSource({
        "unassigned, agent, 'the conversation is assigned to nobody; leave x-agent-id out, or assign the conversation to SENDER'",
        "unassigned, supervisor, 'the conversation is assigned to nobody; leave x-agent-id out, or assign the conversation to SENDER'",
        "unassigned, bot, 'the conversation is assigned to nobody; leave x-agent-id out, or assign the conversation to SENDER'",
        "assigned to agent, nobody, 'the conversation is assigned to ASSIGNEE; send x-agent-id: ASSIGNEE, or that of a supervisor, or unassign it'",
        "assigned to supervisor, nobody, 'the conversation is assigned to ASSIGNEE; send x-agent-id: ASSIGNEE, or that of a supervisor, or unassign it'",
        "assigned to bot, nobody, 'the conversation is assigned to the bot ASSIGNEE; send x-agent-id: ASSIGNEE, or that of a supervisor, or unassign it'",
        "assigned to agent, other agent, 'the conversation is assigned to ASSIGNEE, and SENDER is no supervisor; send x-agent-id: ASSIGNEE, or that of a supervisor, or assign the conversation to SENDER'",
        "assigned to supervisor, agent, 'the conversation is assigned to ASSIGNEE, and SENDER is no supervisor; send x-agent-id: ASSIGNEE, or that of a supervisor, or assign the conversation to SENDER'",
        "assigned to bot, agent, 'the conversation is assigned to the bot ASSIGNEE, and SENDER is no supervisor; send x-agent-id: ASSIGNEE, or that of a supervisor, or assign the conversation to SENDER'",
        "assigned to agent, bot, 'the conversation is assigned to ASSIGNEE, and the bot SENDER is no supervisor; send x-agent-id: ASSIGNEE, or that of a supervisor, or assign the conversation to SENDER'",
        "assigned to supervisor, bot, 'the conversation is assigned to ASSIGNEE, and the bot SENDER is no supervisor; send x-agent-id: ASSIGNEE, or that of a supervisor, or assign the conversation to SENDER'",
        "assigned to bot, other bot, 'the conversation is assigned to the bot ASSIGNEE, and the bot SENDER is no supervisor; send x-agent-id: ASSIGNEE, or that of a supervisor, or assign the conversation to SENDER'"
    })
    void messageIsRefused(String assignment, String sender, String why) {
        String assignee = assign(assignment);

        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> client.infobip()
                        .messages()
                        .create(conversation, reply(id(sender)))
                        .execute());

        assertThat(headerOnTheWire()).isEqualTo(id(sender));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(refused.outcome()).isEqualTo(DeliveryOutcome.REJECTED);
        assertThat(refused.text())
                .isEqualTo("Message refused: "
                        + why.replace("SENDER", String.valueOf(id(sender)))
                                .replace("ASSIGNEE", String.valueOf(assignee)));
        assertThat(messages()).isZero();
    }

    @Test
    void unknownAgentIsNotFound() {
        NotFoundException missing = catchThrowableOfType(
                NotFoundException.class,
                () -> client.infobip()
                        .messages()
                        .create(conversation, reply("nobody-1"))
                        .execute());

        assertThat(missing.text()).isEqualTo("Invalid id 'nobody-1' given! No such entity exists.");
    }

    private static AuthorType author(String sender) {
        return switch (sender) {
            case "nobody" -> AuthorType.SYSTEM;
            case "bot" -> AuthorType.BOT;
            default -> AuthorType.AGENT;
        };
    }

    private @Nullable String assign(String assignment) {
        String assignee = id(assignment.replace("assigned to ", ""));
        if (assignee != null) {
            client.infobip().conversations().assign(conversation, assignee).execute();
        }
        return assignee;
    }

    private @Nullable String id(String who) {
        return switch (who) {
            case "agent" -> agent;
            case "other agent" -> otherAgent;
            case "supervisor" -> supervisor;
            case "other supervisor" -> otherSupervisor;
            case "bot" -> bot;
            case "other bot" -> otherBot;
            default -> null;
        };
    }

    private @Nullable String headerOnTheWire() {
        RecordedRequest request = last(sandbox.infobip().requests());
        assertThat(request.operation()).hasToString("create-message");
        assertThat(request.json().at("agentId")).isNull();
        return request.header("x-agent-id");
    }

    private long messages() {
        return client.infobip().messages().list(conversation).stream().count();
    }
}
