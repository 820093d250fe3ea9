package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.spec.OffSpec;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CreateMessageTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void sendsTheAgentInItsHeaderAndNotInTheBody(Mode mode) {
        wire.answers(200, "{\"id\":\"m-1\"}");

        Message sent = mode.run(wire.infobip()
                        .messages()
                        .create("c-1", text().agentId("agent-7").build()))
                .value();

        assertThat(sent.id()).isEqualTo("m-1");
        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/messages
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json
                x-agent-id: agent-7

                {"channel":"SMS","from":"447492263897","to":"44776333666","content":{"text":"Hello"},"contentType":"TEXT"}
                """);
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void sendsNoAgentHeaderWithoutAnAgent(Mode mode) {
        wire.answers(200, "{\"id\":\"m-1\"}");

        mode.run(wire.infobip().messages().create("c-1", text().build()));

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/messages
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"channel":"SMS","from":"447492263897","to":"44776333666","content":{"text":"Hello"},"contentType":"TEXT"}
                """);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("contents")
    void writesTheContentWithItsTypeBesideIt(MessageContent content, String written) {
        wire.answers(200, "{\"id\":\"m-1\"}");

        wire.infobip().messages().create("c-1", text().content(content).build()).execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/conversations/c-1/messages
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"channel":"SMS","from":"447492263897","to":"44776333666",%s}
                """.formatted(written));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments(
                        TextContent.of("\"Grüße\" \\ \u2028 😀"),
                        "\"content\":{\"text\":\"\\\"Grüße\\\" \\\\ \\u2028 😀\"},\"contentType\":\"TEXT\""),
                arguments(
                        ImageContent.of("https://x.test/a.png"),
                        "\"content\":{\"url\":\"https://x.test/a.png\"},\"contentType\":\"IMAGE\""),
                arguments(
                        ImageContent.of("https://x.test/a.png", "A"),
                        "\"content\":{\"url\":\"https://x.test/a.png\",\"caption\":\"A\"},\"contentType\":\"IMAGE\""),
                arguments(
                        VideoContent.of("https://x.test/a.mp4", "A"),
                        "\"content\":{\"url\":\"https://x.test/a.mp4\",\"caption\":\"A\"},\"contentType\":\"VIDEO\""),
                arguments(
                        AudioContent.of("https://x.test/a.mp3"),
                        "\"content\":{\"url\":\"https://x.test/a.mp3\"},\"contentType\":\"AUDIO\""),
                arguments(
                        DocumentContent.of("https://x.test/a.pdf", "A"),
                        "\"content\":{\"url\":\"https://x.test/a.pdf\",\"caption\":\"A\"},\"contentType\":\"DOCUMENT\""),
                arguments(
                        LocationContent.of(45.793418, 15.946297),
                        "\"content\":{\"latitude\":45.793418,\"longitude\":15.946297},\"contentType\":\"LOCATION\""),
                arguments(
                        LocationContent.of(-90, 180, "Name", "Street 1"),
                        "\"content\":{\"latitude\":-90.0,\"longitude\":180.0,\"locationName\":\"Name\","
                                + "\"address\":\"Street 1\"},\"contentType\":\"LOCATION\""));
    }

    @Test
    @OffSpec("a type of content that the platform does not have yet")
    void writesAContentThatTheSdkDoesNotKnowAsItIs() {
        writesTheContentWithItsTypeBesideIt(
                RawContent.of(
                        MessageContentType.of("BRAND_NEW"),
                        Json.parse("{\"a\":null,\"n\":12345678901234567890.10,\"list\":[]}")),
                "\"content\":{\"a\":null,\"n\":12345678901234567890.10,\"list\":[]},\"contentType\":\"BRAND_NEW\"");
    }

    @Test
    void sendsAChannelThatTheSdkDoesNotKnow() {
        wire.answers(200, "{\"id\":\"m-1\",\"channel\":\"PIGEON\"}");

        Message sent = wire.infobip()
                .messages()
                .create("c-1", text().channel(MessageChannel.of("PIGEON")).build())
                .execute();

        assertThat(sent.channel()).isEqualTo(MessageChannel.of("PIGEON"));
        assertThat(wire.taken()).contains("{\"channel\":\"PIGEON\",");
    }

    @Test
    void keepsAnIdInItsPlaceOfThePathWhateverItHolds() {
        wire.answers(200, "{\"id\":\"m-1\"}");

        wire.infobip().messages().create("a/../b?c=1#d %2e;é", text().build()).execute();

        assertThat(wire.takenRequest().getTarget())
                .isEqualTo("/ccaas/1/conversations/a%2F..%2Fb%3Fc=1%23d%20%252e;%C3%A9/messages");
    }

    private static CreateMessageRequest.Builder text() {
        return CreateMessageRequest.builder()
                .channel(MessageChannel.SMS)
                .from("447492263897")
                .to("44776333666")
                .content(TextContent.of("Hello"));
    }
}
