package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.expertflow.cim.ChannelData;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.DeliveryNotificationBody;
import io.github.engage4j.expertflow.cim.DeliveryStatus;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiveMessageTest {

    private static final String DELIVERED = "{\"type\":\"DELIVERYNOTIFICATION\",\"markdownText\":\"Optional\","
            + "\"messageId\":\"abc12345\",\"status\":\"DELIVERED\",\"reasonCode\":200}";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void handsInAMessageOfAChannel(Mode mode) {
        wire.answers(200, DELIVERED);

        ChannelReceipt receipt =
                mode.run(wire.expertflow().channels().receive(message())).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccm/message/receive
                Accept: application/json
                Content-Type: application/json

                {"id":"id-1","header":{"sender":{"id":"conn-1","type":"APP","senderName":"Connector"},\
                "channelData":{"channelCustomerIdentifier":"+18005550199","serviceIdentifier":"8001","requestPriority":0,\
                "additionalAttributes":[]},"language":{},"timestamp":1772366400000,"securityInfo":{},"stamps":[],"entities":{}},\
                "body":{"type":"PLAIN","markdownText":"Hello"}}
                """);
        assertThat(receipt)
                .isEqualTo(new ChannelReceipt(
                        "id-1",
                        new DeliveryNotificationBody("Optional", "abc12345", DeliveryStatus.DELIVERED, "200", Map.of()),
                        DELIVERED));
        assertThat(receipt.status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"202 | ''", "200 | accepted", "204 | ''", "200 | []", "200 | {\"type\":\"PLAIN\"}", "200 | <ok/>"})
    void isAcceptedByAny2xxThatDoesNotSayNo(int status, String answer) {
        wire.answers(status, answer);

        ChannelReceipt receipt = wire.expertflow().channels().receive(message()).execute();

        assertThat(receipt).isEqualTo(new ChannelReceipt("id-1", null, answer));
        assertThat(receipt.status()).isNull();
    }

    @Test
    void isRejectedByANotificationOfAFailure() {
        wire.answers(
                200,
                "{\"type\":\"DELIVERYNOTIFICATION\",\"messageId\":\"id-1\",\"status\":\"FAILED\",\"reasonCode\":404}");

        assertThatThrownBy(() -> wire.expertflow().channels().receive(message()).execute())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.outcome()).isEqualTo(DeliveryOutcome.REJECTED))
                .hasMessage("receive-message failed: HTTP 200 FAILED \"reason code 404\" and yet an error by its body"
                        + " (outcome REJECTED, 1 attempt)");
    }

    /** The documentation's tables write it in title case. */
    @ParameterizedTest
    @ValueSource(strings = {"\"status\":\"Failed\"", "\"status\":\"FAILED\",\"reasonCode\":{\"code\":500}"})
    void isRejectedByAFailureThatIsWrittenInAnotherWay(String failure) {
        wire.answers(200, "{\"type\":\"DELIVERYNOTIFICATION\",\"messageId\":\"id-1\"," + failure + "}");

        assertThatThrownBy(() -> wire.expertflow().channels().receive(message()).execute())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void quotesWhatTheChannelManagerSaysOfAnError() {
        wire.answers(
                        400,
                        "{\"type\":\"DELIVERYNOTIFICATION\",\"markdownText\":\"no such channel\",\"messageId\":\"id-1\","
                                + "\"status\":\"FAILED\",\"reasonCode\":\"400\"}")
                .answers(400, "{\"description\":\"serviceIdentifier is not configured\"}")
                .answers(500, "");

        assertThatThrownBy(() -> wire.expertflow().channels().receive(message()).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("receive-message failed: HTTP 400 FAILED \"no such channel (reason code 400)\""
                        + " (outcome REJECTED, 1 attempt)");
        assertThatThrownBy(() -> wire.expertflow().channels().receive(message()).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("\"serviceIdentifier is not configured\"");
        assertThatThrownBy(() -> wire.expertflow().channels().receive(message()).execute())
                .isInstanceOfSatisfying(
                        ServerException.class, e -> assertThat(e.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN));
        assertThat(wire.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html></html>",
                "\n <HTML lang=\"en\">",
                "<?xml version=\"1.0\"?><!doctype HTML>",
                "<!-- portal --><html>"
            })
    void isNotSureWhereAWebPageComes(String page) {
        wire.answers(200, page);

        assertThatThrownBy(() -> wire.expertflow().channels().receive(message()).execute())
                .isInstanceOfSatisfying(
                        UnreadableAnswerException.class,
                        e -> assertThat(e.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN))
                .hasMessage("receive-message failed: HTTP 200 the answer is a web page, not the platform's"
                        + " (outcome UNKNOWN, 1 attempt): check the base URL; if it is right, look up whether the call"
                        + " took effect before making it again");
    }

    @Test
    void refusesAMessageWithoutItsChannel() {
        CimMessage activity = CimMessage.standAlone("c-1")
                .sender(Sender.app("conn-1", "Connector"))
                .body(PlainBody.of("Hello"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.expertflow().channels().receive(activity))
                .withMessage("header.channelData.channelCustomerIdentifier must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CimMessage.forChannel(ChannelData.of("+1", " ")))
                .withMessage("header.channelData.serviceIdentifier must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CimMessage.forChannel(ChannelData.of("+1", "8001"))
                        .channelData(ChannelData.of("", "8001"))
                        .sender(Sender.app("conn-1", "Connector"))
                        .body(PlainBody.of("Hello"))
                        .build())
                .withMessage("header.channelData.channelCustomerIdentifier must not be blank");
    }

    @Test
    void refusesToPushAMessageThatBelongsToAChannelAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.expertflow().activities().push(message()))
                .withMessage(
                        "header needs at least one of customer, channelSessionId and conversationId: what the message"
                                + " belongs to");
    }

    private static CimMessage message() {
        return CimMessage.forChannel(ChannelData.of("+18005550199", "8001"))
                .id("id-1")
                .sender(Sender.app("conn-1", "Connector"))
                .body(PlainBody.of("Hello"))
                .build();
    }
}
