package io.github.engage4j.infobip.webhooks;

import static io.github.engage4j.infobip.webhooks.WebhookSamples.bytes;
import static io.github.engage4j.infobip.webhooks.WebhookSamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.messages.MessageContentType;
import io.github.engage4j.infobip.messages.RawContent;
import io.github.engage4j.infobip.messages.TextContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadEventsTest {

    private static final Map<String, Object> DETAILS = Map.of(
            "message", Map.of("id", "m-1"),
            "note", Map.of("id", "n-1"),
            "addedTag", Map.of("id", "t-1"),
            "removedTag", Map.of("id", "t-2"),
            "field", Map.of("id", "f-1"),
            "policy", Map.of("policyId", "p-1"));

    private final WebhookReceiver receiver =
            WebhookReceiver.builder().verification(WebhookVerification.none()).build();

    @ParameterizedTest
    @CsvSource({
        "INBOUND_MESSAGE,                   InboundMessageEvent",
        "OUTBOUND_MESSAGE,                  OutboundMessageEvent",
        "INBOUND_MESSAGE_UPDATED,           MessageChangedEvent",
        "INBOUND_MESSAGE_DELETED,           MessageChangedEvent",
        "CONVERSATION_MESSAGE_UPDATED,      MessageChangedEvent",
        "CONVERSATION_CREATED,              ConversationChangedEvent",
        "CONVERSATION_STATUS_UPDATED,       ConversationChangedEvent",
        "CONVERSATION_ASSIGNMENT_UPDATED,   ConversationChangedEvent",
        "CONVERSATION_PRIORITY_UPDATED,     ConversationChangedEvent",
        "CONVERSATION_QUEUE_UPDATED,        ConversationChangedEvent",
        "CONVERSATION_FORM_UPDATED,         ConversationChangedEvent",
        "CONVERSATION_FORM_FIELD_UPDATED,   FormFieldEvent",
        "CONVERSATION_SLA_POLICY_UPDATED,   SlaPolicyEvent",
        "CONVERSATION_CUSTOMER_UPDATED,     ConversationChangedEvent",
        "CONVERSATION_SUMMARY_UPDATED,      ConversationChangedEvent",
        "CONVERSATION_TOPIC_UPDATED,        ConversationChangedEvent",
        "CONVERSATION_TAG_ADDED,            TagEvent",
        "CONVERSATION_TAG_REMOVED,          TagEvent",
        "CONVERSATION_NOTE_ADDED,           NoteEvent",
        "CONVERSATION_NOTE_UPDATED,         NoteEvent",
        "CONVERSATION_NOTE_REMOVED,         NoteEvent",
        "CONVERSATION_DELETED,              ConversationChangedEvent",
        "CONVERSATION_AGENT_STATUS_CHANGED, EventOfNoConversation"
    })
    void eachTypeIsReadAsItsFamily(String type, String family) {
        WebhookEvent event = only(event(type, agentToo(type)));

        assertThat(event.type()).isEqualTo(WebhookEventType.of(type));
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2026-03-01T11:59:00Z"));
        if (event instanceof ConversationEvent conversation) {
            assertThat(event.getClass().getSimpleName()).isEqualTo(family);
            assertThat(conversation.conversation().id()).isEqualTo("c-1");
        } else {
            assertThat(event).isInstanceOf(AgentStatusEvent.class);
        }
    }

    /** The payload of an agent's event has an object where that of a conversation has a text. */
    private static Map<String, Object> agentToo(String type) {
        return type.equals("CONVERSATION_AGENT_STATUS_CHANGED") ? Map.of("status", Map.of("id", "s-1")) : DETAILS;
    }

    @Test
    void theTagOfAnEventIsTheOneThatWasAddedOrRemoved() {
        assertThat(((TagEvent) only(event("CONVERSATION_TAG_ADDED", DETAILS)))
                        .tag()
                        .id())
                .isEqualTo("t-1");
        assertThat(((TagEvent) only(event("CONVERSATION_TAG_REMOVED", DETAILS)))
                        .tag()
                        .id())
                .isEqualTo("t-2");
    }

    @Test
    void aMessageForwardedToABotIsReadAsAMessage() {
        BotMessageEvent event = (BotMessageEvent) only(WebhookSamples.botMessage("m-1", "Hello"));

        assertThat(event.type()).isEqualTo(WebhookEventType.NONE);
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2026-03-01T11:59:00Z"));
        assertThat(event.message().content()).isEqualTo(TextContent.of("Hello"));
        assertThat(event.message().conversationId()).isEqualTo("c-1");
    }

    @Test
    void severalEventsComeInTheirOrder() {
        assertThat(events(List.of(
                        WebhookSamples.inbound("m-1", "a"),
                        event("NEW", Map.of()),
                        WebhookSamples.botMessage("m-2", "b"))))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("InboundMessageEvent", "RawEvent", "BotMessageEvent");
    }

    @Test
    void membersThatNobodyKnowsSurvive() {
        byte[] body = ("{\"type\":\"CONVERSATION_CREATED\",\"timestamp\":\"" + WebhookSamples.WHEN
                        + "\",\"new\":12345678901234567890.10,\"payload\":{\"id\":\"c-1\",\"mood\":{\"is\":\"good\"},\"status\":\"NAPPING\"}}")
                .getBytes(StandardCharsets.UTF_8);
        ConversationEvent event = (ConversationEvent) events(body).get(0);

        assertThat(event.json().text()).isEqualTo(new String(body, StandardCharsets.UTF_8));
        assertThat(event.json().textAt("payload", "mood", "is")).isEqualTo("good");
        assertThat(event.conversation().status()).hasToString("NAPPING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"PERSON_CREATED\",\"payload\":{}}",
                "{\"type\":\"WEB_SDK_SESSION_STARTED\"}",
                "{\"type\":{\"name\":\"odd\"}}",
                "{\"type\":\"INBOUND_MESSAGE\"}",
                "{\"type\":\"INBOUND_MESSAGE\",\"payload\":null}",
                "{\"type\":\"INBOUND_MESSAGE\",\"payload\":{\"id\":\"c-1\"}}",
                "{\"type\":\"INBOUND_MESSAGE\",\"payload\":{\"id\":\"c-1\",\"message\":\"Hello\"}}",
                "{\"type\":\"CONVERSATION_CREATED\",\"payload\":{\"status\":\"OPEN\"}}",
                "{\"type\":\"CONVERSATION_CREATED\",\"payload\":{\"id\":\"c-1\",\"timestamp\":\"yesterday\"}}",
                "{\"type\":\"CONVERSATION_NOTE_ADDED\",\"payload\":{\"id\":\"c-1\",\"note\":{}}}",
                "{\"conversationId\":\"c-1\",\"content\":{\"text\":\"Hello\"}}"
            })
    void whatIsUnknownOrUnusualIsKeptAsItIs(String json) {
        WebhookEvent event = events(json.getBytes(StandardCharsets.UTF_8)).get(0);

        assertThat(event).isInstanceOf(RawEvent.class);
        assertThat(event.json().text()).isEqualTo(json);
        assertThat(event.timestamp()).isNull();
    }

    @Test
    void aContentIsATextOnlyIfItLooksLikeNothingElse() {
        assertThat(content("{\"text\":\"Hello\"}")).isEqualTo(TextContent.of("Hello"));
        assertThat(content("{\"text\":\"Hello\",\"showUrlPreview\":null}")).isEqualTo(TextContent.of("Hello"));
        for (String other :
                List.of("{}", "{\"text\":5}", "{\"text\":\"Hello\",\"url\":\"https://example.com/a.png\"}")) {
            assertThat(content(other)).isEqualTo(new RawContent(MessageContentType.of(""), Json.parse(other)));
        }
    }

    @Test
    void aContentTypeBesideTheContentIsFollowed() {
        Map<String, Object> message = Map.of("id", "m-1", "contentType", "NEW", "content", Map.of("text", "Hello"));
        InboundMessageEvent event = (InboundMessageEvent) only(event("INBOUND_MESSAGE", Map.of("message", message)));

        assertThat(event.message().content())
                .isEqualTo(new RawContent(MessageContentType.of("NEW"), Json.of(Map.of("text", "Hello"))));
    }

    @Test
    void eventsPrintNothingOfWhatTheyTell() {
        for (Object sample : WebhookSamples.all()) {
            assertThat(events(sample).toString())
                    .doesNotContain("Hello", "A note", "vip", "44776333666", "Ada", "c-1")
                    .matches("\\[(\\w+\\[[0-9a-f]{12}](, )?)+]");
        }
    }

    private Object content(String json) {
        Map<String, Object> message = Map.of("id", "m-1", "content", Json.parse(json));
        return ((InboundMessageEvent) only(event("INBOUND_MESSAGE", Map.of("message", message))))
                .message()
                .content();
    }

    private WebhookEvent only(Object tree) {
        assertThat(events(tree)).hasSize(1);
        return events(tree).get(0);
    }

    private List<WebhookEvent> events(Object tree) {
        return events(bytes(tree));
    }

    private List<WebhookEvent> events(byte[] body) {
        WebhookDelivery delivery = receiver.receive(body, Map.of());
        assertThat(delivery.status()).isEqualTo(200);
        return delivery.events();
    }
}
