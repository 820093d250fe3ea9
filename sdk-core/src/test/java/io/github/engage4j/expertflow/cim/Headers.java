package io.github.engage4j.expertflow.cim;

import java.util.List;
import java.util.Map;

/** All that a header can hold. */
final class Headers {

    private Headers() {}

    static CimMessage.Builder full(CimMessage.Builder message) {
        return message.sender(
                        Sender.of(SenderType.IVR, "ivr-1", "MY-IVR").additionalDetail(Map.of("firstName", "Jane")))
                .channelData(ChannelData.builder()
                        .channelCustomerIdentifier("+18005550199")
                        .serviceIdentifier("8001")
                        .requestPriority(10)
                        .customerFirstName("Jane")
                        .customerLastName("Doe")
                        .attribute("messageDirection", "outbound")
                        .build())
                .timestamp(Bodies.WHEN)
                .stamps(List.of("stamp"))
                .intent(MessageIntent.QM_ACTIVITY)
                .entities(Map.of("a", 1))
                .channelSessionId("session-1")
                .conversationId("conv-1")
                .customer(new Customer("c-1", "Jane", List.of("+18005550199"), true, 3, Map.of("web", List.of("1062"))))
                .originalMessageId("m-0")
                .providerMessageId("p-0")
                .schedulingMetaData(SchedulingMetaData.builder()
                        .scheduledDatetime(Bodies.WHEN)
                        .webhookId("KL9DF2")
                        .channelType(ScheduledChannelType.of("WHATSAPP", "_WHATSAPP.svg"))
                        .attribute("agent", "agent-1")
                        .build())
                .roomId("room-1")
                .additionalData(Map.of("b", 2));
    }
}
