package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.TestWire;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.expertflow.cim.PlainBody;
import io.github.engage4j.expertflow.cim.Sender;
import io.github.engage4j.spec.OffSpec;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpertflowConfigTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @Test
    void sendsABearerTokenWhenThereIsOne() {
        push(expertflow -> expertflow.baseUrl(wire.url()).credentials(ExpertflowCredentials.bearerToken("t-1")));

        assertThat(wire.taken()).startsWith("""
                POST /conversation-manager/activities
                Accept: application/json
                Authorization: Bearer t-1
                Content-Type: application/json

                """);
    }

    @Test
    void reachesAServiceThatStandsWithoutTheGateway() {
        push(expertflow -> expertflow.baseUrl("https://cx.invalid").conversationManagerUrl(wire.url()));

        assertThat(wire.takenRequest().getTarget()).isEqualTo("/activities");
    }

    @Test
    @OffSpec("a path below a prefix of its own")
    void keepsThePrefixOfTheBaseUrl() {
        push(expertflow -> expertflow.baseUrl(wire.url() + "/cx/"));

        assertThat(wire.takenRequest().getTarget()).isEqualTo("/cx/conversation-manager/activities");
    }

    @Test
    void printsNoToken() {
        assertThat(ExpertflowConfig.builder()
                        .baseUrl("https://cx.test")
                        .credentials(ExpertflowCredentials.bearerToken("s3cr3t"))
                        .build())
                .hasToString("ExpertflowConfig[https://cx.test/, ExpertflowCredentials[BEARER_TOKEN]]");
    }

    private void push(Consumer<ExpertflowConfig.Builder> expertflow) {
        wire.answers(200, "");
        EngageClient client = wire.client(builder -> builder.expertflow(expertflow), infobip -> {});
        client.expertflow()
                .activities()
                .push(CimMessage.forConversation("conv-1")
                        .sender(Sender.app("recorder-1", "Call recorder"))
                        .body(PlainBody.of("x"))
                        .build())
                .execute();
    }
}
