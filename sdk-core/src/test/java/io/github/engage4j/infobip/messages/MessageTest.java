package io.github.engage4j.infobip.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @Test
    void readsAMessageAsThePlatformAnswersIt() {
        Message message = answered("""
                {"id":"8a4c1d0e","channel":"SMS","from":"447492263897","to":"44776333666","direction":"OUTBOUND",
                "conversationId":"c-1","authorId":"a-1","authorType":"AGENT","createdAt":"2026-01-27T13:45:06.123+00:00",
                "updatedAt":"2026-01-27T13:45:07.000+0000","content":{"text":"Hello","showUrlPreview":null},
                "contentType":"TEXT","singleSendMessage":{"channel":"SMS"}}""");

        assertThat(message)
                .isEqualTo(new Message(
                        "8a4c1d0e",
                        MessageChannel.SMS,
                        "447492263897",
                        "44776333666",
                        MessageDirection.OUTBOUND,
                        "c-1",
                        "a-1",
                        AuthorType.AGENT,
                        Instant.parse("2026-01-27T13:45:06.123Z"),
                        Instant.parse("2026-01-27T13:45:07Z"),
                        MessageContentType.TEXT,
                        TextContent.of("Hello"),
                        Json.parse("{\"text\":\"Hello\",\"showUrlPreview\":null}"),
                        Json.parse("{\"channel\":\"SMS\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void readsTheContentOnEitherSideOfItsType(String type, String json, MessageContent content) {
        assertThat(answered("{\"id\":1,\"contentType\":" + type + ",\"content\":" + json + "}")
                        .content())
                .isEqualTo(content);
        assertThat(answered("{\"content\":" + json + ",\"id\":1,\"contentType\":" + type + "}")
                        .content())
                .isEqualTo(content);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("\"TEXT\"", "{\"text\":\"A\",\"new\":[{}]}", TextContent.of("A")),
                arguments("\"IMAGE\"", "{\"url\":\"u\"}", ImageContent.of("u")),
                arguments("\"VIDEO\"", "{\"url\":\"u\",\"caption\":\"c\"}", new VideoContent("u", "c")),
                arguments("\"AUDIO\"", "{\"url\":\"u\"}", new AudioContent("u")),
                arguments("\"DOCUMENT\"", "{\"url\":\"u\",\"caption\":null}", new DocumentContent("u", null)),
                arguments("\"LOCATION\"", "{\"latitude\":1}", new LocationContent(1.0, null, null, null)),
                arguments("\"STICKER\"", "{\"n\":1.50}", raw("STICKER", "{\"n\":1.50}")),
                arguments("\"TEXT\"", "\"not an object\"", raw("TEXT", "\"not an object\"")),
                arguments("\"LOCATION\"", "{\"latitude\":\"north\"}", raw("LOCATION", "{\"latitude\":\"north\"}")),
                arguments("\"IMAGE\"", "[1,null]", raw("IMAGE", "[1,null]")),
                arguments("null", "{\"text\":\"A\"}", raw("", "{\"text\":\"A\"}")),
                arguments("\"TEXT\"", "null", null));
    }

    @ParameterizedTest
    @CsvSource({
        "\"2026-01-27T13:45:06.123+00:00\", 2026-01-27T13:45:06.123Z",
        "\"2026-01-27T13:45:06.123+0000\", 2026-01-27T13:45:06.123Z",
        "\"2026-01-27T13:45:06.123+0530\", 2026-01-27T08:15:06.123Z",
        "\"2026-01-27T13:45:06.123-05:30\", 2026-01-27T19:15:06.123Z",
        "\"2026-01-27T13:45:06.123456Z\", 2026-01-27T13:45:06.123456Z",
        "\"2026-01-27T13:45:06.123456789Z\", 2026-01-27T13:45:06.123456789Z",
        "\"2026-01-27T13:45:06Z\", 2026-01-27T13:45:06Z",
        "\"2026-01-27T13:45:06+01\", 2026-01-27T12:45:06Z",
        "\"2026-01-27T13:45:06\", 2026-01-27T13:45:06Z",
        "\"2026-01-27T13:45\", 2026-01-27T13:45:00Z",
        "\"2026-01-27 13:45:06\", 2026-01-27T13:45:06Z",
        "1769521506123, 2026-01-27T13:45:06.123Z",
        "\"1769521506123\", 2026-01-27T13:45:06.123Z",
        "0, 1970-01-01T00:00:00Z"
    })
    void readsADateInEveryFormThatThePlatformWrites(String json, Instant date) {
        assertThat(answered("{\"id\":\"m-1\",\"createdAt\":" + json + "}").createdAt())
                .isEqualTo(date);
    }

    @Test
    void keepsWhatTheSdkDoesNotKnow() {
        Message message = answered("{\"id\":12345678901234567890,\"channel\":\"PIGEON\",\"direction\":\"SIDEWAYS\","
                + "\"authorType\":\"ROBOT\",\"contentType\":\"HOLOGRAM\",\"tomorrow\":{\"deep\":[{\"er\":1}]}}");

        assertThat(message.id()).isEqualTo("12345678901234567890");
        assertThat(message.channel()).isEqualTo(MessageChannel.of("PIGEON"));
        assertThat(message.direction()).isEqualTo(MessageDirection.of("SIDEWAYS"));
        assertThat(message.authorType()).isEqualTo(AuthorType.of("ROBOT"));
        assertThat(message.contentType()).hasToString("HOLOGRAM");
        assertThat(message.content()).isNull();
    }

    private Message answered(String json) {
        wire.answers(200, json);
        return wire.infobip()
                .messages()
                .create(
                        "c-1",
                        CreateMessageRequest.builder()
                                .channel(MessageChannel.SMS)
                                .from("1")
                                .to("2")
                                .content(TextContent.of("x"))
                                .build())
                .execute();
    }

    private static RawContent raw(String type, String json) {
        return new RawContent(MessageContentType.of(type), Json.parse(json));
    }
}
