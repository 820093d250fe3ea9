package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.outbound.OutboundChannel;
import io.github.engage4j.infobip.outbound.OutboundMessage;
import io.github.engage4j.infobip.outbound.OutboundMessageRequest;
import io.github.engage4j.infobip.outbound.OutboundMessageResponse;
import io.github.engage4j.infobip.outbound.OutboundStatusGroup;
import io.github.engage4j.infobip.outbound.OutboundText;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class OutboundTest {

    private static final OutboundMessageRequest REQUEST = OutboundMessageRequest.of(OutboundMessage.builder()
            .channel(OutboundChannel.SMS)
            .sender(Samples.SENDER)
            .to(Samples.CUSTOMER, "44776333667")
            .body(OutboundText.of("Your order is ready"))
            .tenant(Tenant.of("acme-app", "store-42"))
            .build());

    @Test
    void messageIsPendingForEachDestinationAndOpensNoConversation(EngageSandbox sandbox, EngageClient client) {
        OutboundMessageResponse response =
                client.infobip().outbound().send(REQUEST).execute();

        assertThat(response.messages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.messageId()).isNotEmpty();
            assertThat(Objects.requireNonNull(message.status()).groupName()).isEqualTo(OutboundStatusGroup.PENDING);
        });
        assertThat(Samples.last(sandbox.infobip().requests()).body())
                .contains("\"platform\":{\"entityId\":\"store-42\",\"applicationId\":\"acme-app\"}");
        assertThat(client.infobip().conversations().list().stream()).isEmpty();
        assertThat(client.infobip().entities().get("store-42").execute().entityId())
                .isEqualTo("store-42");
    }

    @Test
    void validationSaysWhatIsWrong(EngageSandbox sandbox, EngageClient client) {
        assertThat(client.infobip().outbound().validate(REQUEST).execute().skippableViolations())
                .isEmpty();

        Wire.Reply refused = Wire.post(
                sandbox,
                "/messages-api/1/messages/validate",
                "{\"messages\":[{\"channel\":\"SMS\",\"destinations\":[{\"to\":\"4477\"}]}]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("\"property\":\"messages[0].content.body\"");
    }
}
