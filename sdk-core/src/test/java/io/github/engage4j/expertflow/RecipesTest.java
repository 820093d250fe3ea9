package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.expertflow.cim.ChannelData;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.DeliveryStatus;
import io.github.engage4j.expertflow.cim.FormAnswer;
import io.github.engage4j.expertflow.cim.FormAttribute;
import io.github.engage4j.expertflow.cim.FormDataBody;
import io.github.engage4j.expertflow.cim.FormSection;
import io.github.engage4j.expertflow.cim.FormValueType;
import io.github.engage4j.expertflow.cim.IvrAggregatedActivityBody;
import io.github.engage4j.expertflow.cim.IvrDirection;
import io.github.engage4j.expertflow.cim.Recipes;
import io.github.engage4j.expertflow.cim.ScheduledChannelType;
import io.github.engage4j.expertflow.cim.SchedulingMetaData;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.expertflow.cim.SenderType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecipesTest {

    private static final String EMPTY_CHANNEL =
            "\"channelData\":{\"channelCustomerIdentifier\":\"\",\"serviceIdentifier\":\"\",\"requestPriority\":0,"
                    + "\"additionalAttributes\":[]},";
    private static final String REST = "\"language\":{},\"timestamp\":1772366400000,\"securityInfo\":{},\"stamps\":[],";
    private static final ChannelData WHATSAPP = ChannelData.of("923001234567", "4930609859535");
    private static final SchedulingMetaData SCHEDULING = SchedulingMetaData.builder()
            .scheduledDatetime(Instant.parse("2026-03-01T12:00:00.457180503Z"))
            .webhookId("KL9DF2")
            .channelType(ScheduledChannelType.of("WHATSAPP", "_WHATSAPP.svg"))
            .build();

    @RegisterExtension
    final TestWire wire = new TestWire();

    @Test
    void makesAnAggregatedActivityOfTheIvrForTheChannelManager() {
        IvrAggregatedActivityBody body = IvrAggregatedActivityBody.builder()
                .callId("1234")
                .startDirection(IvrDirection.INBOUND)
                .build();
        wire.answers(202, "");

        wire.expertflow()
                .channels()
                .receive(Recipes.ivrAggregatedActivity(ChannelData.of("923001234567", "1218"), "ivr-1", "MY-IVR", body)
                        .id("id-1")
                        .build())
                .execute();

        assertThat(wire.taken())
                .startsWith("POST /ccm/message/receive\n")
                .endsWith(
                        "{\"id\":\"id-1\",\"header\":{\"sender\":{\"id\":\"ivr-1\",\"type\":\"IVR\",\"senderName\":\"MY-IVR\"},"
                                + "\"channelData\":{\"channelCustomerIdentifier\":\"923001234567\",\"serviceIdentifier\":\"1218\","
                                + "\"requestPriority\":0,\"additionalAttributes\":[]}," + REST
                                + "\"intent\":\"IVR_AGGREGATED_ACTIVITY\",\"entities\":{}},\"body\":{\"type\":\"IVR_AGGREGATED_ACTIVITY\","
                                + "\"callId\":\"1234\",\"startDirection\":\"INBOUND\"}}\n");
    }

    @Test
    void pushesARecordingInEachOfItsThreeShapes() {
        assertThat(pushed(Recipes.recordingLinkFor43("call-1", "https://r.example.com/42")))
                .isEqualTo(
                        app() + EMPTY_CHANNEL + REST
                                + "\"intent\":\"VOICE_RECORDING\",\"entities\":{},\"channelSessionId\":\"call-1\"},"
                                + "\"body\":{\"type\":\"URL\",\"markdownText\":\"\",\"mediaUrl\":\"https://r.example.com/42\"}}");
        assertThat(pushed(Recipes.recordingLink("call-1", "https://r.example.com/42")))
                .isEqualTo(app() + EMPTY_CHANNEL + REST + "\"entities\":{},\"channelSessionId\":\"call-1\"},"
                        + "\"body\":{\"type\":\"VOICE_RECORDING\",\"markdownText\":\"\","
                        + "\"mediaUrl\":\"https://r.example.com/42\"}}");
        assertThat(pushed(Recipes.recordingOfLeg(
                        "call-1", "conv-1", "leg-1.wav", "https://r.example.com/leg-1.wav/recording-file")))
                .isEqualTo(app() + EMPTY_CHANNEL + REST
                        + "\"intent\":\"VOICE_RECORDING\",\"entities\":{},\"channelSessionId\":\"call-1\",\"conversationId\":\"conv-1\"},"
                        + "\"body\":{\"type\":\"VOICE_RECORDING\",\"legId\":\"leg-1.wav\","
                        + "\"voiceRecordingUrl\":\"https://r.example.com/leg-1.wav/recording-file\"}}");
    }

    @Test
    void pushesTheResultOfASurvey() {
        FormAttribute question = FormAttribute.builder()
                .id("q-1")
                .label("How was it?")
                .valueType(FormValueType.FIVE_STAR_RATING)
                .answer(List.of(FormAnswer.option("Five", 5), FormAnswer.of("thank you")))
                .build();
        FormDataBody form = FormDataBody.builder()
                .formId("form-1")
                .formTitle("Survey")
                .sections(List.of(FormSection.builder()
                        .sectionId("s-1")
                        .attributes(List.of(question))
                        .build()))
                .build();

        assertThat(pushed(Recipes.surveyResult("conv-1", form)))
                .isEqualTo(app() + EMPTY_CHANNEL + REST + "\"entities\":{},\"conversationId\":\"conv-1\"},"
                        + "\"body\":{\"type\":\"FORM_DATA\",\"formId\":\"form-1\",\"formTitle\":\"Survey\","
                        + "\"sections\":[{\"sectionId\":\"s-1\","
                        + "\"attributes\":[{\"id\":\"q-1\",\"label\":\"How was it?\",\"valueType\":\"5-star-rating\","
                        + "\"answer\":[{\"label\":\"Five\",\"value\":5},\"thank you\"]}]}]}}");
    }

    @Test
    void pushesTheRecordOfAnSms() {
        wire.answers(200, "");

        CimMessage message = Recipes.outboundSms("cust-1", ChannelData.of("+923001234567", "1218"), "Hello")
                .id("id-1")
                .sender(Sender.of(SenderType.AGENT, "agent-1", "Jane"))
                .build();
        wire.expertflow().activities().push(message).execute();

        assertThat(wire.taken())
                .endsWith(
                        "\n{\"id\":\"id-1\",\"header\":{\"sender\":{\"id\":\"agent-1\",\"type\":\"AGENT\",\"senderName\":\"Jane\"},"
                                + "\"channelData\":{\"channelCustomerIdentifier\":\"+923001234567\",\"serviceIdentifier\":\"1218\","
                                + "\"requestPriority\":0,\"additionalAttributes\":"
                                + "[{\"key\":\"messageDirection\",\"type\":\"String2000\",\"value\":\"outbound\"}]},"
                                + REST + "\"entities\":{},\"customer\":{\"_id\":\"cust-1\"}},"
                                + "\"body\":{\"type\":\"PLAIN\",\"markdownText\":\"Hello\"}}\n");
    }

    @Test
    void pushesAScheduledActivityAndLaterHowFarItCame() {
        wire.answers(200, "").answers(200, "");
        CimMessage scheduled = Recipes.scheduled("cust-1", WHATSAPP, SCHEDULING, "Match stumps")
                .sender(Sender.app("recorder-1", "CAMPAIGN_SCHEDULER"))
                .timestamp(Instant.parse("2026-02-28T12:00:00Z"))
                .build();
        CimMessage delivery =
                Recipes.deliveryOf(scheduled, DeliveryStatus.DELIVERED).build();

        wire.expertflow().activities().push(scheduled).execute();
        wire.expertflow().activities().push(delivery).execute();

        Json first = body(wire.taken());
        Json second = body(wire.taken());
        assertThat(first.textAt("header", "timestamp")).isEqualTo("1772280000000");
        assertThat(first.at("header", "schedulingMetaData"))
                .isEqualTo(
                        Json.parse("{\"scheduledDatetime\":\"2026-03-01T12:00:00.457180503Z\",\"webhookId\":\"KL9DF2\","
                                        + "\"channelType\":{\"name\":\"WHATSAPP\",\"channelLogo\":\"_WHATSAPP.svg\"}}")
                                .tree());
        assertThat(second.textAt("id")).isNotEqualTo(scheduled.id());
        assertThat(second.textAt("header", "timestamp")).isEqualTo("1772366400000");
        for (String same : new String[] {"sender", "channelData", "customer", "schedulingMetaData"}) {
            assertThat(second.at("header", same)).isNotNull().isEqualTo(first.at("header", same));
        }
        assertThat(Json.of(second.at("body")))
                .isEqualTo(Json.parse("{\"type\":\"DELIVERYNOTIFICATION\",\"messageId\":\"" + scheduled.id()
                        + "\",\"status\":\"DELIVERED\"}"));
    }

    @Test
    void refusesAScheduledActivityThatTheAgentDeskWouldNotShow() {
        SchedulingMetaData bare =
                SchedulingMetaData.builder().webhookId("KL9DF2").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipes.scheduled("cust-1", WHATSAPP, bare, "x"))
                .withMessage("header.schedulingMetaData.channelType is required");
    }

    private String pushed(CimMessage.Builder message) {
        wire.answers(200, "");
        CimMessage built = message.id("id-1")
                .sender(Sender.app("recorder-1", "Call recorder"))
                .build();
        wire.expertflow().activities().push(built).execute();
        return body(wire.taken()).text();
    }

    private static Json body(String request) {
        return Json.parse(request.substring(request.indexOf("\n\n") + 2).strip());
    }

    private static String app() {
        return "{\"id\":\"id-1\",\"header\":{\"sender\":{\"id\":\"recorder-1\",\"type\":\"APP\",\"senderName\":\"Call recorder\"},";
    }
}
