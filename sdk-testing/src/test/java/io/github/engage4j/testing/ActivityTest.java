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
                    {"id":"1","header":{"sender":{}},"body":{}} | field 'body.type': must not be null
                    {"id":"1","header":{"sender":{},"conversationId":""},"body":{"type":"URL"}} | \
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
