package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.voice.AccountRecordingConfiguration;
import io.github.engage4j.infobip.voice.AccountRecordingConfigurationRequest;
import io.github.engage4j.infobip.voice.AgentRecordingConfiguration;
import io.github.engage4j.infobip.voice.AgentRecordingConfigurationRequest;
import io.github.engage4j.infobip.voice.RecordingMediaType;
import io.github.engage4j.infobip.voice.RecordingsApi;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingConfigurationTest {

    private static final AccountRecordingConfigurationRequest OF_ACCOUNT =
            AccountRecordingConfigurationRequest.builder()
                    .inbound(true)
                    .mediaType(RecordingMediaType.AUDIO)
                    .enabled(true)
                    .build();
    private static final AgentRecordingConfigurationRequest OF_AGENT = AgentRecordingConfigurationRequest.builder()
            .outbound(true)
            .mediaType(RecordingMediaType.AUDIO)
            .useDefault(true)
            .build();

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private final EngageClient client = sandbox.client();
    private final RecordingsApi api = client.infobip().recordings();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void accountsConfigurationIsCreatedOnceAndReadBack() {
        assertThatThrownBy(() -> api.getAccountConfiguration().execute()).isInstanceOf(NotFoundException.class);

        AccountRecordingConfiguration created =
                api.createAccountConfiguration(OF_ACCOUNT).execute();

        assertThat(created)
                .isEqualTo(new AccountRecordingConfiguration(
                        true, false, false, RecordingMediaType.AUDIO, false, true, clock.instant()));
        assertThat(api.getAccountConfiguration().execute()).isEqualTo(created);
        assertThatThrownBy(() -> api.createAccountConfiguration(OF_ACCOUNT).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Account recording config already exists!");
    }

    @Test
    void updateOfTheAccountsConfigurationDatesOnlyItsSwitching() {
        Instant first = clock.instant();
        api.updateAccountConfiguration(OF_ACCOUNT).execute();
        clock.advance(Duration.ofHours(1));

        api.updateAccountConfiguration(OF_ACCOUNT.toBuilder().outbound(true).build())
                .execute();
        assertThat(api.getAccountConfiguration().execute().outbound()).isTrue();
        assertThat(api.getAccountConfiguration().execute().enabledChangedAt()).isEqualTo(first);

        api.updateAccountConfiguration(OF_ACCOUNT.toBuilder().enabled(false).build())
                .execute();
        assertThat(api.getAccountConfiguration().execute().enabledChangedAt()).isEqualTo(clock.instant());
    }

    @Test
    void agentsConfigurationIsCreatedOnceAndReadBack() {
        String agent = Samples.agent(client, AgentRole.AGENT);
        assertThatThrownBy(() -> api.getAgentConfiguration(agent).execute()).isInstanceOf(NotFoundException.class);

        AgentRecordingConfiguration created =
                api.createAgentConfiguration(agent, OF_AGENT).execute();

        assertThat(created)
                .isEqualTo(new AgentRecordingConfiguration(
                        agent, false, true, null, RecordingMediaType.AUDIO, null, true, false, clock.instant()));
        assertThat(api.getAgentConfiguration(agent).execute()).isEqualTo(created);
        assertThatThrownBy(() -> api.createAgentConfiguration(agent, OF_AGENT).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Agent recording config already exists!");
    }

    @Test
    void agentsConfigurationsAreListedByAgent() {
        String first = Samples.agent(client, AgentRole.AGENT);
        String second = Samples.agent(client, AgentRole.AGENT);
        String third = Samples.agent(client, AgentRole.AGENT);
        for (String agent : List.of(first, second, third)) {
            api.updateAgentConfiguration(agent, OF_AGENT).execute();
        }
        api.updateAgentConfiguration(first, OF_AGENT.toBuilder().enabled(true).build())
                .execute();

        assertThat(api.listAgentConfigurations().execute())
                .extracting(AgentRecordingConfiguration::agentId)
                .containsExactly(first, second, third);
        assertThat(api.listAgentConfigurations(List.of(first, third)).execute())
                .extracting(AgentRecordingConfiguration::enabled)
                .containsExactly(true, false);
    }

    @Test
    void agentWhoIsNotThereIsNotFound() {
        assertThatThrownBy(() -> api.getAgentConfiguration("a-1").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No agent found with id=a-1");
        assertThatThrownBy(() -> api.createAgentConfiguration("a-1", OF_AGENT).execute())
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> api.updateAgentConfiguration("a-1", OF_AGENT).execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void configurationWithoutTypeAndDirectionIsRefused() {
        assertThat(Wire.put(sandbox, "/ccaas/voice/2/account-recording-config", "{}")
                        .json()
                        .textAt("message"))
                .isEqualTo("mediaType: Missing Media Type; inbound: Either inbound or outbound should be selected");
    }
}
