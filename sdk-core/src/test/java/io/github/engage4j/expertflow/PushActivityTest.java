package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.cim.ChannelData;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.CustomBody;
import io.github.engage4j.expertflow.cim.Customer;
import io.github.engage4j.expertflow.cim.MessageIntent;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.ScheduledChannelType;
import io.github.engage4j.expertflow.cim.SchedulingMetaData;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.expertflow.cim.UrlBody;
import io.github.engage4j.internal.json.JsonCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PushActivityTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void pushesALinkOfAChannelSession(Mode mode) {
        wire.answers(200, "");

        PushedActivity pushed = mode.run(wire.expertflow()
                        .activities()
                        .push(message()
                                .body(UrlBody.of("https://recordings.example.com/42"))
                                .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /conversation-manager/activities
                Accept: application/json
                Content-Type: application/json

                {"id":"id-1","header":{"sender":{"id":"recorder-1","type":"APP","senderName":"Call recorder"},\
                "channelData":{"channelCustomerIdentifier":"","serviceIdentifier":"","requestPriority":0,"additionalAttributes":[]},\
                "language":{},"timestamp":1772366400000,"securityInfo":{},"stamps":[],"entities":{},"channelSessionId":"s-1"},\
                "body":{"type":"URL","markdownText":"","mediaUrl":"https://recordings.example.com/42"}}
                """);
        assertThat(pushed).isEqualTo(new PushedActivity("id-1", ""));
    }

    @Test
    void pushesATextWithAllThatAHeaderHolds() {
        wire.answers(202, "");
        ChannelData channel = ChannelData.builder()
                .channelCustomerIdentifier("+18005550199")
                .serviceIdentifier("8001")
                .requestPriority(5)
                .customerFirstName("Jane")
                .customerLastName("Doe")
                .attribute("direction", "outbound")
                .build();

        wire.expertflow()
                .activities()
                .push(message()
                        .channelData(channel)
                        .timestamp(Instant.parse("2026-01-02T03:04:05.678Z"))
                        .intent(MessageIntent.VOICE_RECORDING)
                        .stamps(List.of("stamp"))
                        .entities(Map.of("a", 1))
                        .conversationId("conv-1")
                        .customer(Customer.of("cust-1"))
                        .originalMessageId("original-1")
                        .providerMessageId("provider-1")
                        .schedulingMetaData(SchedulingMetaData.builder()
                                .scheduledDatetime(Instant.parse("2023-09-14T12:24:51.457180503Z"))
                                .webhookId("KL9DF2")
                                .channelType(ScheduledChannelType.of("WHATSAPP", "_WHATSAPP.svg"))
                                .attribute("queue", null)
                                .build())
                        .roomId("room-1")
                        .additionalData(Map.of("b", 2))
                        .body(PlainBody.of("Hello"))
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /conversation-manager/activities
                Accept: application/json
                Content-Type: application/json

                {"id":"id-1","header":{"sender":{"id":"recorder-1","type":"APP","senderName":"Call recorder"},\
                "channelData":{"channelCustomerIdentifier":"+18005550199","serviceIdentifier":"8001","requestPriority":5,\
                "customerFirstName":"Jane","customerLastName":"Doe",\
                "additionalAttributes":[{"key":"direction","type":"String2000","value":"outbound"}]},\
                "language":{},"timestamp":1767323045678,"securityInfo":{},"stamps":["stamp"],"intent":"VOICE_RECORDING",\
                "entities":{"a":1},"channelSessionId":"s-1","conversationId":"conv-1","customer":{"_id":"cust-1"},\
                "originalMessageId":"original-1","providerMessageId":"provider-1",\
                "schedulingMetaData":{"scheduledDatetime":"2023-09-14T12:24:51.457180503Z","webhookId":"KL9DF2",\
                "channelType":{"name":"WHATSAPP","channelLogo":"_WHATSAPP.svg"},"queue":null},\
                "roomId":"room-1","additionalData":{"b":2}},"body":{"type":"PLAIN","markdownText":"Hello"}}
                """);
    }

    @Test
    void keepsNestedAttributesAndEveryDigitOfACustomBody() {
        wire.answers(200, "");
        CustomBody body = CustomBody.of("FNB")
                .attribute("big", new BigInteger("123456789012345678901234567890"))
                .attribute("exact", new BigDecimal("0.10"))
                .attribute("nested", Map.of("list", Arrays.asList(1, null, "x", true)))
                .attribute("json", Json.parse("{\"n\": 1.50, \"e\": 1E400}"))
                .attribute("nothing", null);

        wire.expertflow().activities().push(message().body(body).build()).execute();

        assertThat(wire.taken())
                .endsWith(
                        ",\"body\":{\"type\":\"FNB\",\"big\":123456789012345678901234567890,\"exact\":0.10,"
                                + "\"nested\":{\"list\":[1,null,\"x\",true]},\"json\":{\"n\":1.50,\"e\":1E+400},\"nothing\":null}}\n");
    }

    @Test
    void writesNoAttributesAsAnEmptyListWhateverTheChannelDataSays() {
        wire.answers(200, "");

        wire.expertflow()
                .activities()
                .push(message()
                        .channelData(ChannelData.of("+1", "8001"))
                        .body(PlainBody.of("x"))
                        .build())
                .execute();

        assertThat(wire.taken()).contains("\"requestPriority\":0,\"additionalAttributes\":[]}");
    }

    @Test
    void writesAChannelWithAttributesWhateverTheMessageWasReadFrom() throws Exception {
        wire.answers(200, "");
        String read =
                "{\"id\":\"id-1\",\"header\":{\"sender\":{\"id\":\"a\",\"type\":\"APP\"},\"timestamp\":1772366400000,"
                        + "\"channelData\":{\"serviceIdentifier\":\"8001\",\"additionalAttributes\":null},\"conversationId\":\"c\"},"
                        + "\"body\":{\"type\":\"PLAIN\",\"markdownText\":\"x\"}}";

        wire.expertflow()
                .activities()
                .push(JsonCodec.EXPERTFLOW.decode(new Buffer().writeUtf8(read), CimMessage.class))
                .execute();

        assertThat(wire.taken())
                .contains("\"channelData\":{\"channelCustomerIdentifier\":\"\",\"serviceIdentifier\":\"8001\","
                        + "\"requestPriority\":0,\"additionalAttributes\":[]}");
    }

    @Test
    void givesANewIdWhichTheMessageThenKeeps() {
        CimMessage message = CimMessage.forConversation("conv-1")
                .sender(Sender.app("recorder-1", "Call recorder"))
                .body(PlainBody.of("x"))
                .build();
        wire.answers(429, "").answers(200, "").answers(200, "");

        wire.expertflow().activities().push(message).execute();
        wire.expertflow().activities().push(message).execute();

        assertThat(UUID.fromString(message.id())).hasToString(message.id());
        for (int i = 0; i < 3; i++) {
            assertThat(wire.taken()).contains("{\"id\":\"" + message.id() + "\",\"header\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"200, Activity accepted", "201, {}", "202, ''", "204, ''", "299, <ok/>"})
    void succeedsWithAny2xxWhateverItsBody(int status, String answer) {
        wire.answers(status, answer);

        assertThat(wire.expertflow()
                        .activities()
                        .push(message().body(PlainBody.of("x")).build())
                        .execute())
                .isEqualTo(new PushedActivity("id-1", answer));
    }

    private static CimMessage.Builder message() {
        return CimMessage.forChannelSession("s-1").id("id-1").sender(Sender.app("recorder-1", "Call recorder"));
    }
}
