package io.github.engage4j.infobip.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.Tenant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutboundTest {

    private static final String ANSWER = """
            {"bulkId":"1688025180464000013","messages":[{"messageId":"1688025180464000014","status":{"groupId":1,\
            "groupName":"PENDING","id":26,"name":"MESSAGE_ACCEPTED","description":"Message sent to next instance"},\
            "destination":"48600700800"}]}""";
    private static final Tenant TENANT = Tenant.of("acme-app", "store-42");

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void opensAConversationForTheTenantOfTheClient(Mode mode) {
        wire.answers(200, ANSWER);

        OutboundMessageResponse sent = mode.run(
                        client(TENANT).outbound().send(OutboundMessageRequest.of(text().build())))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /messages-api/1/messages
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"messages":[{"channel":"SMS","sender":"447491163862","destinations":[{"to":"123456789"}],\
                "content":{"body":{"type":"TEXT","text":"Hello"}},\
                "options":{"platform":{"entityId":"store-42","applicationId":"acme-app"}}}]}
                """);
        assertThat(sent.bulkId()).isEqualTo("1688025180464000013");
        assertThat(sent.messages())
                .containsExactly(new OutboundMessageResult(
                        "1688025180464000014",
                        new OutboundStatus(
                                1,
                                OutboundStatusGroup.PENDING,
                                26,
                                "MESSAGE_ACCEPTED",
                                "Message sent to next instance",
                                null),
                        "48600700800",
                        null));
    }

    @Test
    void sendsEverythingThatAMessageCanHave() {
        wire.answers(200, ANSWER);
        Map<String, String> placeholders = new LinkedHashMap<>();
        placeholders.put("1", "Infobip");
        placeholders.put("2", "5:30 AM");
        OutboundMessage template = OutboundMessage.builder()
                .channel(OutboundChannel.WHATSAPP)
                .sender("447491163862")
                .destinations(List.of(OutboundDestination.of("123456789").withMessageId("m-1")))
                .template(OutboundTemplate.of("welcome", "en"))
                .placeholders(placeholders)
                .tenant(TENANT)
                .options(OutboundMessageOptions.builder()
                        .validityPeriod(OutboundValidityPeriod.ofMinutes(10))
                        .adaptationMode(false)
                        .campaignReferenceId("spring")
                        .correlationData("order-1")
                        .build())
                .webhooks(OutboundWebhooks.builder()
                        .deliveryUrl("https://example.com/delivery")
                        .seenUrl("https://example.com/seen")
                        .callbackData("data")
                        .build())
                .build();

        wire.infobip()
                .outbound()
                .send(OutboundMessageRequest.builder()
                        .messages(List.of(template, text().to("1", "2").build()))
                        .options(OutboundRequestOptions.builder()
                                .schedule(OutboundSchedule.builder()
                                        .bulkId("bulk-1")
                                        .sendAt(Instant.parse("2026-10-01T00:00:00Z"))
                                        .build())
                                .tracking(Json.parse("{\"shortenUrl\":true}"))
                                .build())
                        .build())
                .execute();

        assertThat(wire.taken()).endsWith("""


                {"messages":[{"channel":"WHATSAPP","sender":"447491163862",\
                "destinations":[{"to":"123456789","messageId":"m-1"}],\
                "template":{"templateName":"welcome","language":"en"},\
                "content":{"body":{"1":"Infobip","2":"5:30 AM","type":"TEXT"}},\
                "options":{"platform":{"entityId":"store-42","applicationId":"acme-app"},\
                "validityPeriod":{"amount":10,"timeUnit":"MINUTES"},"adaptationMode":false,\
                "campaignReferenceId":"spring","correlationData":"order-1"},\
                "webhooks":{"delivery":{"url":"https://example.com/delivery"},"callbackData":"data",\
                "seen":{"url":"https://example.com/seen"}}},\
                {"channel":"SMS","sender":"447491163862","destinations":[{"to":"1"},{"to":"2"}],\
                "content":{"body":{"type":"TEXT","text":"Hello"}}}],\
                "options":{"schedule":{"bulkId":"bulk-1","sendAt":"2026-10-01T00:00:00.000+0000"},\
                "tracking":{"shortenUrl":true}}}
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void sendsEachKindOfBody(OutboundBody body, String written) {
        wire.answers(200, ANSWER);

        wire.infobip()
                .outbound()
                .send(OutboundMessageRequest.of(text().body(body).build()))
                .execute();

        assertThat(wire.taken()).endsWith("\"content\":{\"body\":" + written + "}}]}\n");
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments(
                        OutboundImage.of("https://a", "b"),
                        "{\"type\":\"IMAGE\",\"url\":\"https://a\",\"text\":\"b\"}"),
                arguments(
                        OutboundVideo.of("https://a").withThumbnailUrl("https://b"),
                        "{\"type\":\"VIDEO\",\"url\":\"https://a\",\"thumbnailUrl\":\"https://b\"}"),
                arguments(
                        OutboundDocument.of("https://a").withFilename("a.pdf"),
                        "{\"type\":\"DOCUMENT\",\"url\":\"https://a\",\"filename\":\"a.pdf\"}"),
                arguments(
                        RawOutboundBody.of(Json.parse("{\"type\":\"STICKER\",\"reference\":\"https://a\"}")),
                        "{\"type\":\"STICKER\",\"reference\":\"https://a\"}"));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("tenants")
    void namesTheTenantThatTheMessageAndTheClientComeTo(Tenant tenant, OutboundPlatform own, String written) {
        wire.answers(200, ANSWER);
        OutboundMessageOptions options =
                OutboundMessageOptions.builder().platform(own).build();

        client(tenant)
                .outbound()
                .send(OutboundMessageRequest.of(text().options(options).build()))
                .execute();

        assertThat(wire.taken()).endsWith("\"options\":{" + written + "}}]}\n");
    }

    static Stream<Arguments> tenants() {
        Tenant application = Tenant.of("acme-app");
        String both = "\"platform\":{\"entityId\":\"store-42\",\"applicationId\":\"acme-app\"}";
        return Stream.of(
                arguments(null, null, ""),
                arguments(TENANT, null, both),
                arguments(application, null, "\"platform\":{\"applicationId\":\"acme-app\"}"),
                arguments(
                        TENANT,
                        new OutboundPlatform(null, "acme-app"),
                        "\"platform\":{\"applicationId\":\"acme-app\"}"),
                arguments(application, new OutboundPlatform("store-42", null), both),
                arguments(TENANT, new OutboundPlatform(null, "other"), "\"platform\":{\"applicationId\":\"other\"}"),
                arguments(null, OutboundPlatform.of(TENANT), both));
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingTwiceWhenItCannotKnowWhatBecameOfIt(Mode mode) {
        wire.answers(503, "");

        assertThatThrownBy(() -> mode.run(wire.infobip().outbound().send(OutboundMessageRequest.of(text().build()))))
                .isInstanceOfSatisfying(
                        EngageException.class, e -> assertThat(e.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN));

        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void asksWhetherAMessageWouldBeTaken(Mode mode) {
        wire.answers(503, "");
        wire.answers(
                200,
                "{\"description\":\"Should be accepted.\",\"action\":\"None.\",\"skippableViolations\":[{\"property\":\"messages[0].metadata\",\"violation\":\"Unknown property\"}]}");

        OutboundValidation validation = mode.run(
                        client(Tenant.of("acme-app")).outbound().validate(OutboundMessageRequest.of(text().build())))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /messages-api/1/messages/validate
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"messages":[{"channel":"SMS","sender":"447491163862","destinations":[{"to":"123456789"}],\
                "content":{"body":{"type":"TEXT","text":"Hello"}},"options":{"platform":{"applicationId":"acme-app"}}}]}
                """);
        assertThat(validation)
                .isEqualTo(new OutboundValidation(
                        "Should be accepted.",
                        "None.",
                        List.of(new OutboundViolation("messages[0].metadata", "Unknown property"))));
        assertThat(wire.requests()).isEqualTo(2);
    }

    @Test
    void saysWhyAMessageWouldNotBeTaken() {
        wire.answers(
                400,
                "{\"description\":\"Request cannot be processed.\",\"action\":\"Check it.\",\"violations\":[{\"property\":\"messages[0].content.body\",\"violation\":\"invalid value\"}]}");

        assertThatThrownBy(() -> wire.infobip()
                        .outbound()
                        .validate(OutboundMessageRequest.of(text().build()))
                        .execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Request cannot be processed.");
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = OutboundMessageRequest.of(text().tenant(TENANT).build());

        assertThat(request.toBuilder().build()).isEqualTo(request);
        assertThat(request.messages().get(0).toBuilder().build())
                .isEqualTo(request.messages().get(0));
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        refuses(() -> text().channel(null).build(), "channel is required");
        refuses(() -> text().sender(" ").build(), "sender must not be blank");
        refuses(() -> text().destinations(List.of()).build(), "destinations must not be empty");
        refuses(() -> text().content(null).build(), "a body or a template is required");
        refuses(() -> OutboundText.of(" "), "text must not be blank");
        refuses(() -> RawOutboundBody.of(Json.parse("{}")), "body.type is required");
        refuses(() -> text().placeholders(Map.of("type", "x")), "a placeholder cannot be named type");
        refuses(() -> OutboundMessageRequest.builder().build(), "messages must not be empty");
        refuses(() -> OutboundValidityPeriod.ofSeconds(9), "seconds must be 10 to 2147483647, but is 9");
        refuses(
                () -> OutboundWebhooks.builder().callbackData("d".repeat(4001)).build(),
                "callbackData must have at most 4000 characters, but has 4001");
        refuses(
                () -> OutboundDestination.of("1").withMessageId("m".repeat(201)),
                "messageId must have at most 200 characters, but has 201");
        refuses(
                () -> OutboundMessageOptions.builder()
                        .correlationData("c".repeat(101))
                        .build(),
                "correlationData must have at most 100 characters, but has 101");
        refuses(
                () -> OutboundSchedule.builder().bulkId("b".repeat(101)).build(),
                "bulkId must have at most 100 characters, but has 101");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private InfobipClient client(Tenant tenant) {
        return tenant == null ? wire.infobip() : wire.infobip(infobip -> infobip.tenant(tenant));
    }

    private static OutboundMessage.Builder text() {
        return OutboundMessage.builder()
                .channel(OutboundChannel.SMS)
                .sender("447491163862")
                .to("123456789")
                .body(OutboundText.of("Hello"));
    }
}
