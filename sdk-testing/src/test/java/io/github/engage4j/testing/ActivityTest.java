package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Json;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.expertflow.ExpertflowCredentials;
import io.github.engage4j.expertflow.cim.CimMessage;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EngageSandboxExtension.class)
class ActivityTest {

    @Test
    void activityToAnActiveConversationIsPublishedToItsTopic(ExpertflowSandbox expertflow, EngageClient client) {
        String id = expertflow.startConversation("642b51a661e49d5776378711");

        String answer = client.expertflow()
                .activities()
                .push(recording(CimMessage.forConversation(id)).build())
                .execute()
                .answer();

        assertThat(answer).isEqualTo("accepted");
        assertThat(id).matches("[0-9a-f]{24}");
        assertThat(expertflow.store()).isEmpty();
        assertThat(expertflow.topic(id)).hasSize(1);
        Json event = expertflow.topic(id).get(0);
        assertThat(event.textAt("name")).isEqualTo("THIRD_PARTY_ACTIVITY");
        assertThat(event.textAt("type")).isEqualTo("ACTIVITY");
        assertThat(event.textAt("conversationId")).isEqualTo(id);
        assertThat(event.textAt("eventEmitter", "senderName")).isEqualTo("CONVERSATION_MANAGER");
        assertThat(Json.of(event.at("data")))
                .isEqualTo(expertflow.requests().get(0).json());
    }

    @Test
    void activityOfAChannelSessionIsLinkedToItsConversation(ExpertflowSandbox expertflow, EngageClient client) {
        String id = expertflow.startConversation("642b51a661e49d5776378711");
        String session = expertflow.openChannelSession(id);

        client.expertflow()
                .activities()
                .push(recording(CimMessage.forChannelSession(session)).build())
                .execute();

        Json event = expertflow.topic(id).get(0);
        assertThat(event.textAt("conversationId")).isEqualTo(id);
        assertThat(event.textAt("channelSession", "id")).isEqualTo(session);
        assertThat(event.textAt("channelSession", "customer", "_id")).isEqualTo("642b51a661e49d5776378711");
    }

    @Test
    void activityToAnEndedConversationGoesToTheStore(ExpertflowSandbox expertflow, EngageClient client) {
        String id = expertflow.startConversation("642b51a661e49d5776378711");
        expertflow.endConversation(id);

        client.expertflow()
                .activities()
                .push(recording(CimMessage.forConversation(id)).build())
                .execute();

        assertThat(expertflow.topic(id)).isEmpty();
        assertThat(expertflow.store()).hasSize(1);
        assertThat(expertflow.store().get(0).textAt("conversationId")).isEqualTo(id);
    }

    @Test
    void activityOfWhatIsNotKnownGoesToTheStore(EngageSandbox sandbox) {
        ExpertflowWire wire = new ExpertflowWire(sandbox);

        wire.push("1", Map.of("conversationId", "unknown"));
        wire.push("2", Map.of("channelSessionId", "unknown"));
        wire.push("3", Map.of("customer", Map.of("_id", "unknown")));

        List<Json> store = sandbox.expertflow().store();
        assertThat(ExpertflowWire.each(store, "data", "id")).containsExactly("1", "2", "3");
        assertThat(ExpertflowWire.each(store, "conversationId")).containsExactly("unknown", null, null);
    }

    @Test
    void eventHasTheSessionOfItsConversationAndOtherwiseAnEmptyOne(EngageSandbox sandbox) {
        ExpertflowSandbox expertflow = sandbox.expertflow();
        String id = expertflow.startConversation("642b51a661e49d5776378711");
        String session = expertflow.openChannelSession(id);
        ExpertflowWire wire = new ExpertflowWire(sandbox);

        wire.push("1", Map.of("conversationId", id, "channelSessionId", ""));
        wire.push("2", Map.of("customer", Map.of("_id", "642b51a661e49d5776378711")));

        Json linked = expertflow.topic(id).get(0);
        assertThat(linked.textAt("channelSession", "id")).isEqualTo(session);
        assertThat(linked.textAt("channelSession", "roomInfo", "id")).isEqualTo(linked.textAt("roomInfo", "id"));
        Json alone = expertflow.store().get(0);
        assertThat(alone.textAt("channelSession", "id")).matches("[0-9a-f]{24}");
        assertThat(alone.textAt("channelSession", "conversationId")).isNull();
        assertThat(alone.at("roomInfo")).isNull();
    }

    @Test
    void idThatComesTwiceMakesTwoEventsAndIsAcknowledgedTwice(EngageSandbox sandbox) {
        ExpertflowWire wire = new ExpertflowWire(sandbox);

        wire.push("1", Map.of("conversationId", "unknown"));
        wire.push("1", Map.of("conversationId", "unknown"));

        assertThat(sandbox.expertflow().store()).hasSize(2);
        assertThat(sandbox.expertflow().acknowledgements()).isEqualTo(Map.of("1", 2));
    }

    @Test
    void callWhoseAnswerIsLostIsNotAcknowledged(EngageSandbox sandbox) {
        sandbox.expertflow()
                .faults()
                .next(Fault.processedThenReset(), Fault.resetAfterReading(), Fault.status(503), Fault.truncatedBody());
        ExpertflowWire wire = new ExpertflowWire(sandbox);
        for (String id : List.of("processed", "reset", "refused", "truncated")) {
            try {
                wire.push(id, Map.of("conversationId", "unknown"));
            } catch (UncheckedIOException | AssertionError expected) {
                assertThat(expected).isNotNull();
            }
        }

        assertThat(ExpertflowWire.each(sandbox.expertflow().store(), "data", "id"))
                .containsExactly("processed", "truncated");
        assertThat(sandbox.expertflow().acknowledgements()).isEqualTo(Map.of("truncated", 1));
    }

    @Test
    void activityOfACustomerAloneGoesToTheStoreWithoutAConversation(ExpertflowSandbox expertflow, EngageClient client) {
        String id = expertflow.startConversation("642b51a661e49d5776378711");

        client.expertflow()
                .activities()
                .push(recording(CimMessage.standAlone("642b51a661e49d5776378711"))
                        .build())
                .execute();

        assertThat(expertflow.topic(id)).isEmpty();
        Json event = expertflow.store().get(0);
        assertThat(event.textAt("conversationId")).isNull();
        assertThat(event.textAt("eventEmitter", "senderName")).isEqualTo("Call recorder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nothing | field 'body': is not a JSON object
                    {} | field 'header': must not be null
                    {"header":{}} | field 'id': must not be null
                    {"id":"1","header":{}} | field 'header.sender': must not be null
                    {"id":"1","header":{"sender":{"type":"APP"}}} | field 'header.sender.id': must not be null
                    {"id":"1","header":{"sender":{"id":"a"}}} | field 'header.sender.type': must not be null
                    {"id":"1","header":{"sender":{"id":"a","type":"APP"}}} | field 'body': must not be null
                    {"id":"1","header":{"sender":{"id":"a","type":"APP"}},"body":{}} | field 'body.type': must not be null
                    {"id":"1","header":{"sender":{"id":"a","type":"APP"},"conversationId":""},"body":{"type":"URL"}} | \
                    field 'header': one of customer, channelSessionId and conversationId must be given
                    """)
    void incompleteActivityIsRefused(String body, String message, EngageSandbox sandbox) {
        Wire.Reply reply = Wire.postActivity(sandbox, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("error")).isEqualTo("error.validation");
        assertThat(reply.json().textAt("message")).isEqualTo(message);
        assertThat(sandbox.expertflow().store()).isEmpty();
    }

    @Test
    void tokenIsAskedForOnceItIsRequired(EngageSandbox sandbox) {
        sandbox.expertflow().requireBearerToken("good");

        assertThatThrownBy(() -> push(sandbox.client())).isInstanceOf(AuthenticationException.class);
        try (EngageClient wrong = clientWithToken(sandbox, "bad");
                EngageClient right = clientWithToken(sandbox, "good")) {
            assertThatThrownBy(() -> push(wrong)).isInstanceOf(AuthenticationException.class);
            push(right);
        }
        assertThat(sandbox.expertflow().store()).hasSize(1);
    }

    @Test
    void refusalOfTheGatewayHasItsShape(EngageSandbox sandbox) {
        sandbox.expertflow().faults().next(Fault.status(403));

        assertThatThrownBy(() -> push(sandbox.client()))
                .isInstanceOf(PermissionException.class)
                .hasMessageContaining("not_authorized");
    }

    private static void push(EngageClient client) {
        client.expertflow()
                .activities()
                .push(recording(CimMessage.standAlone("1")).build())
                .execute();
    }

    private static EngageClient clientWithToken(EngageSandbox sandbox, String token) {
        return EngageClient.builder()
                .expertflow(config -> config.baseUrl(sandbox.expertflow().baseUrl())
                        .credentials(ExpertflowCredentials.bearerToken(token)))
                .build();
    }
}
