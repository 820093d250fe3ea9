package io.github.engage4j.testing;

import static io.github.engage4j.testing.ExpertflowWire.RECEIVE;
import static io.github.engage4j.testing.ExpertflowWire.channelMessage;
import static io.github.engage4j.testing.ExpertflowWire.each;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.api.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelMessageTest {

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final ExpertflowSandbox expertflow = sandbox.expertflow();
    private final ExpertflowWire wire = new ExpertflowWire(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void messageIsAnsweredWithItsDeliveryNotification() {
        Wire.Reply reply = wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", "PLAIN"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEqualTo(Json.parse("""
                        {"type":"DELIVERYNOTIFICATION","markdownText":"","messageId":"m-1","status":"DELIVERED","reasonCode":200}"""));
    }

    @Test
    void messageStartsAConversationIfNoneIsActive() {
        expertflow.addChannel("WEB", "1122");
        String customer = expertflow.addCustomer("WEB", "1062");
        wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", "PLAIN"));

        List<Json> topic =
                expertflow.topic(expertflow.activeConversation(customer).orElseThrow());

        assertThat(each(topic, "name")).containsExactly("CUSTOMER_MESSAGE");
        Json event = topic.get(0);
        assertThat(event.textAt("type")).isEqualTo("MESSAGE");
        assertThat(event.textAt("data", "id")).isEqualTo("m-1");
        assertThat(event.textAt("eventEmitter", "id")).isEqualTo(customer);
        assertThat(event.textAt("channelSession", "channel", "channelType", "name"))
                .isEqualTo("WEB");
        assertThat(event.textAt("channelSession", "channelData", "channelCustomerIdentifier"))
                .isEqualTo("1062");
        assertThat(event.textAt("channelSession", "conversationId")).isEqualTo(event.textAt("conversationId"));
    }

    @Test
    void messageGoesToTheActiveConversationOfItsCustomer() {
        String customer = expertflow.addCustomer("WEB", "1062");
        String ended = expertflow.startConversation(customer);
        expertflow.endConversation(ended);
        String active = expertflow.startConversation(customer);

        wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", "PLAIN"));
        wire.post(RECEIVE, channelMessage("m-2", "1062", "1122", "PLAIN"));

        assertThat(each(expertflow.topic(active), "data", "id")).containsExactly("m-1", "m-2");
        assertThat(expertflow.topic(ended)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IVR_AGGREGATED_ACTIVITY, IVR_AGGREGATED_ACTIVITY, ACTIVITY",
        "FORM_DATA, THIRD_PARTY_ACTIVITY, ACTIVITY",
        "PLAIN, CUSTOMER_MESSAGE, MESSAGE"
    })
    void resultsOfAnIvrAndFormsAreActivities(String bodyType, String name, String type) {
        String active = expertflow.startConversation(expertflow.addCustomer("CX_VOICE", "1062"));

        wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", bodyType));

        assertThat(each(expertflow.topic(active), "name")).containsExactly(name);
        assertThat(each(expertflow.topic(active), "type")).containsExactly(type);
    }

    @Test
    void strangerBecomesACustomerOfTheChannel() {
        expertflow.addChannel("CX_VOICE", "1122");

        wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", "PLAIN"));

        Json found = wire.get("/cim-customer/customers?channelType=CX_VOICE&customerChannelIdentifier=1062")
                .json();
        assertThat(found.textAt("customer", "firstName")).isEqualTo("1062");
    }

    @Test
    void channelTellsCustomersWithTheSameIdentifierApart() {
        expertflow.addChannel("CX_VOICE", "1122");
        String web = expertflow.startConversation(expertflow.addCustomer("WEB", "1062"));
        String voice = expertflow.startConversation(expertflow.addCustomer("CX_VOICE", "1062"));

        wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", "PLAIN"));

        assertThat(expertflow.topic(voice)).hasSize(1);
        assertThat(expertflow.topic(web)).isEmpty();
    }

    @Test
    void channelThatIsNotConfiguredIsRefusedOnceOneIs() {
        expertflow.addChannel("WEB", "1122");

        Wire.Reply reply = wire.post(RECEIVE, channelMessage("m-1", "1062", "1123", "PLAIN"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("message"))
                .isEqualTo("field 'header.channelData.serviceIdentifier': no channel has this identifier");
        assertThat(expertflow.acknowledgements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1122 | channelCustomerIdentifier",
                "1062 | '' | serviceIdentifier",
                "' ' | 1122 | channelCustomerIdentifier"
            })
    void identifiersAreRequired(String customer, String service, String field) {
        Wire.Reply reply = wire.post(RECEIVE, channelMessage("m-1", customer, service, "PLAIN"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("message"))
                .isEqualTo("field 'header.channelData." + field + "': must not be null");
    }

    @Test
    void incompleteMessageIsRefused() {
        Wire.Reply reply = wire.post(RECEIVE, Map.of("id", "m-1", "header", Map.of()));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("message")).isEqualTo("field 'header.sender': must not be null");
    }

    @Test
    void messageIsAcceptedForLaterIfTold() {
        String active = expertflow.startConversation(expertflow.addCustomer("WEB", "1062"));
        expertflow.deliverLater();

        Wire.Reply reply = wire.post(RECEIVE, channelMessage("m-1", "1062", "1122", "PLAIN"));

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEmpty();
        assertThat(expertflow.topic(active)).hasSize(1);
    }
}
