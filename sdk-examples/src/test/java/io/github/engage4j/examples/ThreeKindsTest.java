package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.expertflow.ExpertflowClient;
import io.github.engage4j.expertflow.PushedLookup;
import io.github.engage4j.expertflow.PushedLookup.Finding;
import io.github.engage4j.expertflow.cim.CimBody;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.expertflow.cim.CustomBody;
import io.github.engage4j.expertflow.cim.FormDataBody;
import io.github.engage4j.expertflow.cim.VoiceRecordingBody;
import io.github.engage4j.testing.EngageSandboxExtension;
import io.github.engage4j.testing.ExpertflowSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class ThreeKindsTest {

    @Test
    void findsAStandAloneActivityInTheCustomersHistory(ExpertflowSandbox sandbox, EngageClient client) {
        String number = "+18005550199";
        sandbox.addCustomer("CX_VOICE", number);
        ExpertflowClient expertflow = client.expertflow();
        String customerId = expertflow
                .customers()
                .find("CX_VOICE", number)
                .execute()
                .orElseThrow()
                .id();

        PushedLookup found = ThreeKinds.ofACustomer(expertflow.activities(), customerId);

        assertThat(body(found)).isInstanceOf(CustomBody.class);
        assertThat(expertflow.activities().ofCustomer(customerId).stream()).contains(found.event());
    }

    @Test
    void findsAnActivityOfAConversationWhileItGoesOnAndAfterItsEnd(ExpertflowSandbox sandbox, EngageClient client) {
        String conversationId = sandbox.startConversation("customer-1");

        PushedLookup during = ThreeKinds.ofAConversation(client.expertflow().activities(), conversationId, survey());
        sandbox.endConversation(conversationId);
        PushedLookup after = ThreeKinds.ofAConversation(client.expertflow().activities(), conversationId, survey());

        assertThat(body(during)).isEqualTo(body(after)).isInstanceOf(FormDataBody.class);
        List<CimEvent> events =
                client.expertflow().conversations().pastEvents(conversationId).execute();
        assertThat(events).contains(during.event(), after.event());
    }

    @Test
    void findsAnActivityOfACallInTheConversationOfTheCall(ExpertflowSandbox sandbox, EngageClient client) {
        String conversationId = sandbox.startConversation("customer-1");
        String callId = sandbox.openChannelSession(conversationId);

        PushedLookup found = ThreeKinds.ofACall(
                client.expertflow().activities(), callId, "https://recordings.example.com/42.wav", conversationId);

        assertThat(body(found)).isEqualTo(VoiceRecordingBody.of("https://recordings.example.com/42.wav"));
        assertThat(found.event().conversationId()).isEqualTo(conversationId);
    }

    private static CimBody body(PushedLookup found) {
        assertThat(found.finding()).isEqualTo(Finding.FOUND);
        return found.event().message().body();
    }

    private static FormDataBody survey() {
        return FormDataBody.builder().formId("form-1").formTitle("How was it?").build();
    }
}
