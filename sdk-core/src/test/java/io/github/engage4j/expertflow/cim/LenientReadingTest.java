package io.github.engage4j.expertflow.cim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives is read, whatever this release makes of it. */
class LenientReadingTest {

    @Test
    void valueWithoutAConstantSurvives() {
        CimMessage message = body("{\"type\":\"DELIVERYNOTIFICATION\",\"messageId\":\"m-1\",\"status\":\"BOUNCED\"}");

        assertThat(message.body())
                .isEqualTo(new DeliveryNotificationBody(null, "m-1", DeliveryStatus.of("BOUNCED"), null, Map.of()));
        assertThat(CimSamples.encode(message).textAt("body", "status")).isEqualTo("BOUNCED");
    }

    @Test
    void reasonThatIsANumberIsReadAsAText() {
        CimMessage message = body("{\"type\":\"DELIVERYNOTIFICATION\",\"reasonCode\":200}");

        assertThat(CimSamples.encode(message).at("body", "reasonCode")).isEqualTo("200");
    }

    @Test
    void memberThatATypeDoesNotHaveIsKept() {
        CimMessage message = body("{\"type\":\"URL\",\"mediaUrl\":\"https://example.com\",\"isWhisper\":false}");

        assertThat(message.body())
                .isEqualTo(new UrlBody(null, "https://example.com", null, Map.of("isWhisper", false)));
        assertThat(CimSamples.encode(message).at("body", "isWhisper")).isEqualTo(false);
    }

    @Test
    void memberThatAVoiceBodyDoesNotHaveIsAnAttribute() {
        Json json = Json.parse(
                "{\"type\":\"VOICE\",\"callId\":\"c-1\",\"dialog\":{\"id\":1.50,\"queueName\":null},\"endingReason\":null}");

        CimMessage message = body(json.text());

        VoiceBody voice = (VoiceBody) message.body();
        assertThat(voice.attributes()).containsOnlyKeys("dialog", "endingReason");
        assertThat(Json.of(CimSamples.encode(message).at("body"))).isEqualTo(json);
        assertThat(voice.toBuilder().attribute("more", List.of(1)).build().attributes())
                .containsOnlyKeys("dialog", "endingReason", "more");
    }

    @Test
    void attributeWithTheNameOfAComponentIsNotWrittenTwice() {
        VoiceBody body = new VoiceBody(null, "c-1", null, null, Map.of("callId", "other", "type", "URL", "leg", "l"));
        CimMessage message = body("{\"type\":\"PLAIN\"}");

        assertThat(CimSamples.encode(new CimMessage("id-1", message.header(), body, Map.of()))
                        .at("body"))
                .isEqualTo(Map.of("type", "VOICE", "callId", "c-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"ACTION\",\"name\":\"FIND_AGENT\",\"data\":{}}",
                "{\"type\":\"Url\",\"mediaUrl\":\"https://example.com\"}",
                "{\"type\":\"EMAIL\",\"attachments\":\"none\"}",
                "{\"markdownText\":\"no type\"}"
            })
    void typeThatHasNoRecordOrDoesNotFitItKeepsItsJson(String json) {
        CimMessage message = body(json);

        assertThat(message.body()).isInstanceOf(CustomBody.class);
        assertThat(Json.of(CimSamples.encode(message).at("body"))).isEqualTo(Json.parse(json));
    }

    @Test
    void headerKeepsWhatIsInIt() {
        CimMessage message = CimSamples.decode(Json.parse("""
                {"id":"id-1","body":{"type":"PLAIN","markdownText":"x"},"header":{"status":"sent","replyToMessageId":"m-0",
                "timestamp":"2026-04-20T06:53:53.026+00:00","intent":"CALL_HOLD","sender":{"id":7,"type":"WIDGET"},
                "channelData":{"additionalAttributes":[{"key":"a","type":"Json","value":{"b":1}}]},
                "customer":{"_id":"c-1","isAnonymous":true,"__v":0,"web":["1062"]},
                "schedulingMetaData":{"scheduledDatetime":"2023-09-14T12:24:51.457180503Z","queue":"q-1"}}}
                """));

        CimHeader header = message.header();
        assertThat(header.timestamp()).isEqualTo(Instant.parse("2026-04-20T06:53:53.026Z"));
        assertThat(header.intent()).isEqualTo(MessageIntent.of("CALL_HOLD"));
        assertThat(header.sender()).isEqualTo(new Sender("7", SenderType.of("WIDGET"), null, Map.of(), Map.of()));
        assertThat(header.channelData().additionalAttributes())
                .containsExactly(new ChannelAttribute("a", ValueType.of("Json"), Map.of("b", 1L), Map.of()));
        assertThat(header.customer())
                .isEqualTo(new Customer("c-1", null, List.of(), true, 0, Map.of("web", List.of("1062"))));
        assertThat(header.schedulingMetaData().attributes()).isEqualTo(Map.of("queue", "q-1"));
        assertThat(header.others()).isEqualTo(Map.of("status", "sent", "replyToMessageId", "m-0"));
    }

    private static CimMessage body(String json) {
        return CimSamples.decode(Json.of(Map.of("id", "id-1", "header", Map.of(), "body", Json.parse(json))));
    }
}
