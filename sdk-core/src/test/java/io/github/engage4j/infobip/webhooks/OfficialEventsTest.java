package io.github.engage4j.infobip.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.conversations.ConversationChannel;
import io.github.engage4j.infobip.conversations.ConversationPriority;
import io.github.engage4j.infobip.conversations.ConversationStatus;
import io.github.engage4j.infobip.conversations.NoteContent;
import io.github.engage4j.infobip.conversations.NoteType;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.infobip.messages.MessageDirection;
import io.github.engage4j.infobip.messages.RawContent;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.internal.json.JsonCodec;
import io.github.engage4j.internal.wire.EventDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** The events of Infobip's specification, and the older shape; they are not part of this repository. */
class OfficialEventsTest {

    private static final Invoker INVOKER =
            new Invoker(InvokerType.AGENT, "fbcfe58e-a5c3-3a80-b569-f631dbb27c41", "Agent Name");

    @Test
    void everyEventIsReadAsATypedOne() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder())) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(20);
        for (Path file : files) {
            String name = file.getFileName().toString();
            WebhookEvent event = read(name);
            String type = name.startsWith("LEGACY") ? "" : name.substring(0, name.indexOf('.'));
            assertThat(event).as(name).isNotInstanceOf(RawEvent.class);
            assertThat(event.type().value()).as(name).isEqualTo(type);
            assertThat(event.timestamp()).as(name).isNotNull();
            assertThat(event.json()).as(name).isEqualTo(Json.parse(Files.readString(file)));
        }
    }

    /** Written out again, what was read of a conversation and of what happened to it is the whole payload. */
    @Test
    void noMemberOfAnEventIsLeftOut() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            for (Path file : all.filter(path -> path.getFileName().toString().startsWith("CONVERSATION_"))
                    .sorted()
                    .toList()) {
                Json payload = Json.of(Json.parse(Files.readString(file)).at("payload"));
                boolean agent = file.getFileName().toString().contains("AGENT_STATUS");
                Map<Object, Object> members = new TreeMap<>();
                for (Class<?> type : agent ? List.of(EventAgent.class) : conversationParts()) {
                    members.putAll((Map<?, ?>) written(payload, type));
                }
                assertThat(members.keySet())
                        .as(file.toString())
                        .isEqualTo(new TreeMap<>((Map<?, ?>) payload.tree()).keySet());
            }
        }
    }

    private static List<Class<?>> conversationParts() {
        return List.of(ConversationSnapshot.class, EventDetails.class);
    }

    private static Object written(Json json, Class<?> type) throws IOException {
        Object value = JsonCodec.INFOBIP.decode(new Buffer().writeUtf8(json.text()), type);
        return Json.parse(JsonCodec.INFOBIP.encode(value).readUtf8()).tree();
    }

    @Test
    void aCustomersMessage() throws IOException {
        WebhookEvent event = read("INBOUND_MESSAGE.json");

        assertThat(event)
                .isEqualTo(new InboundMessageEvent(
                        WebhookEventType.INBOUND_MESSAGE,
                        Instant.parse("2025-10-31T13:47:40.032Z"),
                        new ConversationSnapshot(
                                "bc28d99a-198f-48a1-96ad-5032891dd7ba",
                                "100",
                                ConversationStatus.OPEN,
                                new IdAndName("35b5e5b7-ac4a-40dc-872f-2a1403bcd770", "Queue Name"),
                                ConversationPriority.NORMAL,
                                ConversationChannel.FACEBOOK_POST,
                                MessageDirection.INBOUND,
                                new EventAssignee(
                                        "fbcfe58e-a5c3-3a80-b569-f631dbb27c41",
                                        "Agent Name",
                                        "agent@example.com",
                                        AgentRole.AGENT),
                                new EventCustomer("35b5e5b7-ac4a-40dc-872f-2a1403bcd769", "Customer Name", "2500"),
                                new IdAndName("5f50cbf1-476f-4b4d-ba2d-7adacdc8f77f", "Title"),
                                List.of(new IdAndName("93edc97d-80a0-454a-bcaf-9a645194c335", "Tag Name 1")),
                                "Test Topic",
                                "string",
                                Instant.parse("2025-03-21T13:20:55.013Z"),
                                INVOKER,
                                new Interaction("12fa053a-a13b-43e0-afff-96f081aa6c38"),
                                null),
                        new EventMessage(
                                "f74f3515-2a8d-481a-9bd1-36ee1f905585",
                                "f74f3515-2a8d-481a-9bd1-36ee1f905585",
                                MessageChannel.LIVE_CHAT,
                                "d21806c0-279e-418d-8caf-b96223fd8392",
                                "a48d5aad-f584-41c6-b5e3-c1e3a43b52d2",
                                "b9263ee4-93b9-4352-912a-3b558f751276",
                                Instant.parse("2025-03-21T13:12:06.495Z"),
                                Instant.parse("2025-03-21T13:12:06.495Z"),
                                null,
                                new RawContent(MessageContentType.of(""), Json.parse("{}")),
                                Json.parse("{}"),
                                new SocialContext("test_acc")),
                        new CustomerAuthentication(AuthenticationType.EMAIL, "customer@example.com", "3325"),
                        event.json()));
    }

    @Test
    void aNote() throws IOException {
        assertThat(((NoteEvent) read("CONVERSATION_NOTE_ADDED.json")).note())
                .isEqualTo(new EventNote(
                        "c0cc9ec3-9b59-4c2a-8230-421530f5329c", NoteType.INTERNAL, NoteContent.of("Note Content")));
    }

    @Test
    void aTag() throws IOException {
        IdAndName tag = new IdAndName("93edc97d-80a0-454a-bcaf-9a645194c335", "Tag Name 1");

        assertThat(((TagEvent) read("CONVERSATION_TAG_ADDED.json")).tag()).isEqualTo(tag);
        assertThat(((TagEvent) read("CONVERSATION_TAG_REMOVED.json")).tag()).isEqualTo(tag);
    }

    @Test
    void aServiceLevel() throws IOException {
        assertThat(((SlaPolicyEvent) read("CONVERSATION_SLA_POLICY_UPDATED.json")).policy())
                .isEqualTo(new SlaPolicy("policy-uuid-id", "Standard SLA Policy", "severity-uuid-id", "High Priority"));
    }

    @Test
    void aClosedConversation() throws IOException {
        ConversationChangedEvent event = (ConversationChangedEvent) read("CONVERSATION_STATUS_UPDATED.closed.json");

        assertThat(event.conversation().status()).isEqualTo(ConversationStatus.CLOSED);
        assertThat(event.conversation().lastMessage())
                .isEqualTo(new LastMessage(
                        "d21806c0-279e-418d-8caf-b96223fd8392",
                        "a48d5aad-f584-41c6-b5e3-c1e3a43b52d2",
                        MessageDirection.OUTBOUND,
                        MessageChannel.LIVE_CHAT));
        assertThat(event.formFields())
                .containsExactly(new FilledField("b57ab774-43b7-4b0c-929f-83c1d8eabb03", "Field Name 1", "234234"));
        assertThat(event.sentiment()).isEqualTo(1);
    }

    @Test
    void theStatusOfAnAgent() throws IOException {
        assertThat(((AgentStatusEvent) read("CONVERSATION_AGENT_STATUS_CHANGED.json")).agent())
                .isEqualTo(new EventAgent(
                        "fbcfe58e-a5c3-3a80-b569-f631dbb27c41",
                        "string",
                        "agent@example.com",
                        AgentRole.AGENT,
                        new EventAgentStatus("112f35ab-1cc3-4822-9aa2-22ee1f23112a", "Available", AgentStatus.ACTIVE),
                        INVOKER));
    }

    @Test
    void theOlderShape() throws IOException {
        BotMessageEvent event = (BotMessageEvent) read("LEGACY_bot_or_account_webhook_inbound_message.json");

        assertThat(event.message().id()).isEqualTo("B3C502BC20CB3EA6031F863991E1D3A3");
        assertThat(event.message().channel()).isEqualTo(MessageChannel.VIBER);
        assertThat(event.message().content()).isEqualTo(TextContent.of("Hello"));
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2021-05-18T15:15:25.737Z"));
        assertThat(event.json().textAt("singleSendMessage", "from", "phoneNumber"))
                .isEqualTo("447000000001");
    }

    private static WebhookEvent read(String file) throws IOException {
        WebhookDelivery delivery = WebhookReceiver.builder()
                .verification(WebhookVerification.none())
                .build()
                .receive(Files.readAllBytes(folder().resolve(file)), Map.of());
        assertThat(delivery.status()).as(file).isEqualTo(200);
        assertThat(delivery.events()).as(file).hasSize(1);
        return delivery.events().get(0);
    }

    private static Path folder() {
        String data = System.getProperty("contract.data", "");
        assumeTrue(!data.isEmpty(), "needs Infobip's events: -Dcontract.data=DIR");
        return Path.of(data, "webhook-events");
    }
}
