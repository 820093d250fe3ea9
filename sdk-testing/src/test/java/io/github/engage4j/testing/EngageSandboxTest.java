package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.internal.operations.Catalogue;
import io.github.engage4j.testing.internal.expertflow.ExpertflowPlatform;
import io.github.engage4j.testing.internal.infobip.InfobipPlatform;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class EngageSandboxTest {

    private static final Set<EngageSandbox> SEEN = new HashSet<>();

    @Test
    void everyOperationOfTheCatalogueIsPlayed() {
        Set<Object> played = new HashSet<>(new InfobipPlatform(Clock.systemUTC()).rows());
        played.addAll(new ExpertflowPlatform(Clock.systemUTC()).rows());

        assertThat(played).containsExactlyInAnyOrderElementsOf(Catalogue.rows());
    }

    @Test
    void extensionGivesThePartsOfOneSandbox(
            EngageSandbox sandbox, InfobipSandbox infobip, ExpertflowSandbox expertflow, EngageClient client) {
        assertThat(infobip).isSameAs(sandbox.infobip());
        assertThat(expertflow).isSameAs(sandbox.expertflow());
        assertThat(client).isSameAs(sandbox.client());
        assertThat(SEEN.add(sandbox)).isTrue();
    }

    @Test
    void extensionGivesEachTestASandboxOfItsOwn(EngageSandbox sandbox) {
        assertThat(SEEN.add(sandbox)).isTrue();
        assertThat(sandbox.infobip().requests()).isEmpty();
    }

    @Test
    void closingTwiceDoesNothing() {
        EngageSandbox sandbox = EngageSandbox.start();
        sandbox.close();
        sandbox.close();
        assertThat(sandbox).hasToString(sandbox.toString());
    }

    @Test
    void recordedRequestPrintsNoSecrets(EngageSandbox sandbox) {
        Wire.open(sandbox.infobip().baseUrl() + "/authorize?request_uri=a-secret");
        Wire.post(sandbox, "/ccaas/1/agents", "{\"displayName\":\"Angus Young\"}");

        assertThat(sandbox.infobip().requests().get(0))
                .hasToString("RecordedRequest[no operation, GET /authorize?…, body of 0 characters]");
        assertThat(sandbox.infobip().requests().get(1))
                .hasToString("RecordedRequest[create-agent, POST /ccaas/1/agents, body of 29 characters]");
        assertThat(sandbox.infobip().requests().get(1).header("authorization")).startsWith("App ");
    }
}
