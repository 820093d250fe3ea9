package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.expertflow.PushedActivity;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.Recipes;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.infobip.agents.Agent;
import io.github.engage4j.infobip.agents.AgentRequest;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.ListMessagesRequest;
import io.github.engage4j.infobip.messages.Message;
import io.github.engage4j.infobip.messages.MessageDirection;
import io.github.engage4j.infobip.messages.TextContent;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The SDK's main job from end to end: a customer writes, an agent is created and replies, a campaign wizard is embedded, a call's
 * recording is pushed.
 *
 * <p>Plays against the sandbox, unless {@code INFOBIP_BASE_URL} and {@code INFOBIP_API_KEY} are set: then it talks to the real services
 * and asks before it sends anything. It then also reads {@code INFOBIP_CONVERSATION_ID}, {@code INFOBIP_EMBEDDING_ID},
 * {@code EXPERTFLOW_BASE_URL}, {@code EXPERTFLOW_TOKEN} and {@code EXPERTFLOW_CHANNEL_SESSION_ID}; without the Expertflow ones that step
 * is left out.
 */
public final class QuickStart {

    private final Stage stage;
    private final EngageClient client;
    private final Transcript transcript;

    QuickStart(Stage stage, Transcript transcript) {
        this.stage = stage;
        this.client = stage.client();
        this.transcript = transcript;
    }

    /** Runs the program. */
    public static void main(String[] arguments) {
        Transcript transcript = new Transcript(System.out);
        try (Stage stage = stage(System.getenv(), transcript)) {
            new QuickStart(stage, transcript).run();
        }
    }

    private static Stage stage(Map<String, String> environment, Transcript transcript) {
        if (environment.containsKey("INFOBIP_BASE_URL") && environment.containsKey("INFOBIP_API_KEY")) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return new RealStage(environment, in, transcript);
        }
        return new SandboxStage();
    }

    void run() {
        transcript.title("engage4j quick start, against " + stage.name());
        Message inbound = readInboundMessage();
        if (mayDo("create an agent and assign the conversation to it")) {
            Agent agent = createAndAssignAgent();
            reply(inbound, agent);
            replyWithoutAgent(inbound);
        }
        embedWizard();
        pushRecording();
        transcript.title("");
        transcript.title("Done.");
    }

    private Message readInboundMessage() {
        transcript.step("A customer writes, which opens a conversation");
        ListMessagesRequest newest = ListMessagesRequest.builder()
                .direction(MessageDirection.INBOUND)
                .orderBy("createdAt:desc")
                .limit(1)
                .build();
        Message inbound = client.infobip().messages().list(stage.conversationId(), newest).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the conversation has no inbound message"));
        transcript.line(inbound.channel() + " " + inbound.from() + " -> " + inbound.to() + ": " + text(inbound));
        transcript.line("conversation " + inbound.conversationId());
        return inbound;
    }

    private Agent createAndAssignAgent() {
        transcript.step("An agent is created, and the conversation assigned to it");
        AgentRequest request = AgentRequest.builder()
                .displayName("Ada")
                .status(AgentStatus.ACTIVE)
                .role(AgentRole.AGENT)
                .build();
        Agent agent = client.infobip().agents().create(request).execute();
        Conversation conversation = client.infobip()
                .conversations()
                .assign(stage.conversationId(), agent.id())
                .execute();
        transcript.line("agent " + agent.id() + " (" + agent.displayName() + ", " + agent.role() + ")");
        transcript.line("the conversation is " + conversation.status() + " and assigned to " + conversation.agentId());
        return agent;
    }

    private void reply(Message inbound, Agent agent) {
        transcript.step("The agent replies: the message bears x-agent-id");
        if (mayDo("send a message to " + inbound.from())) {
            Message sent = ReplyAsAgent.reply(
                    client, stage.conversationId(), inbound, agent.id(), "It is on its way and arrives tomorrow.");
            transcript.line(sent.channel() + " " + sent.from() + " -> " + sent.to() + ": " + text(sent));
            transcript.line("message " + sent.id() + ", author " + sent.authorType() + " " + sent.authorId());
        }
    }

    private void replyWithoutAgent(Message inbound) {
        transcript.step("The same without x-agent-id is refused, and the error explains itself");
        if (!mayDo("try to send another message to " + inbound.from())) {
            return;
        }
        CreateMessageRequest anonymous = CreateMessageRequest.builder()
                .channel(inbound.channel())
                .from(inbound.to())
                .to(inbound.from())
                .content(TextContent.of("Who am I?"))
                .build();
        try {
            client.infobip()
                    .messages()
                    .create(stage.conversationId(), anonymous)
                    .execute();
            transcript.line("it was not refused");
        } catch (EngageException e) {
            transcript.line(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private void embedWizard() {
        transcript.step("A campaign wizard is embedded: the page gets a request_uri, not the API key");
        if (mayDo("ask for a request_uri")) {
            String html = CampaignWizard.frame(client, stage.embeddingId()).toHtml();
            transcript.line(html.replaceFirst("request_uri=[^\"]*", "request_uri=(a secret, good for one page view)"));
        }
    }

    private void pushRecording() {
        transcript.step("A call's recording is pushed to Expertflow CX as an activity");
        if (mayDo("push an activity")) {
            CimMessage recording = Recipes.recordingLink(stage.callId(), "https://recordings.example.com/42")
                    .sender(Sender.app("recorder-1", "Call recorder"))
                    .build();
            PushedActivity pushed =
                    client.expertflow().activities().push(recording).execute();
            transcript.line("accepted, and " + stage.seen(pushed));
        }
    }

    private boolean mayDo(String step) {
        boolean may = stage.mayDo(step);
        if (!may) {
            transcript.line("left out");
        }
        return may;
    }

    private static String text(Message message) {
        return message.content() instanceof TextContent content
                ? "\"" + content.text() + "\""
                : "(" + message.contentType() + ")";
    }
}
