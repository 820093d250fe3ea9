package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.voice.HoldConfiguration;
import io.github.engage4j.infobip.voice.HoldConfigurationRequest;
import io.github.engage4j.infobip.voice.HoldConfigurationsApi;
import io.github.engage4j.infobip.voice.HoldMusic;
import io.github.engage4j.infobip.voice.ListHoldConfigurationsRequest;
import io.github.engage4j.infobip.voice.SortDirection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class HoldConfigurationTest {

    private static final HoldConfigurationRequest REQUEST = HoldConfigurationRequest.builder()
            .name("Hold")
            .queueIds(List.of("q-1", "q-2"))
            .onHoldMusic(HoldMusic.standard())
            .enabled(true)
            .build();

    @Test
    void configurationIsReadAsItWasCreated(EngageClient client) {
        HoldConfigurationsApi api = client.infobip().holdConfigurations();

        HoldConfiguration created = api.create(REQUEST).execute();

        assertThat(created.name()).isEqualTo("Hold");
        assertThat(created.queueIds()).containsExactly("q-1", "q-2");
        assertThat(created.enabled()).isTrue();
        assertThat(created.isDefault()).isFalse();
        assertThat(api.get(created.id()).execute()).isEqualTo(created);
    }

    @Test
    void updateTakesTheConfigurationsPlace(EngageClient client) {
        HoldConfigurationsApi api = client.infobip().holdConfigurations();
        String id = api.create(REQUEST).execute().id();
        HoldConfigurationRequest other =
                HoldConfigurationRequest.builder().name("Other").isDefault(true).build();

        HoldConfiguration updated = api.update(id, other).execute();

        assertThat(updated.id()).isEqualTo(id);
        assertThat(updated.queueIds()).isEmpty();
        assertThat(updated.onHoldMusic()).isNull();
        assertThat(updated.isDefault()).isTrue();
        assertThat(updated.enabled()).isFalse();
        assertThat(api.get(id).execute()).isEqualTo(updated);
    }

    @Test
    void onlyTheDefaultOneMayBeWithoutQueues(EngageClient client) {
        HoldConfigurationsApi api = client.infobip().holdConfigurations();
        HoldConfigurationRequest none = REQUEST.toBuilder().queueIds(List.of()).build();

        assertThatThrownBy(() -> api.create(none).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Hold configuration must be applied to at least one queue.");
        String id =
                api.create(none.toBuilder().isDefault(true).build()).execute().id();
        assertThatThrownBy(() -> api.update(id, none).execute()).isInstanceOf(InvalidRequestException.class);
        assertThat(api.get(id).execute().isDefault()).isTrue();
    }

    @Test
    void listIsInTheOrderThatIsAskedFor(EngageClient client) {
        HoldConfigurationsApi api = client.infobip().holdConfigurations();
        for (String name : List.of("B", "C", "A")) {
            api.create(REQUEST.toBuilder().name(name).build()).execute();
        }

        assertThat(api.list().stream()).extracting(HoldConfiguration::name).containsExactly("B", "C", "A");
        assertThat(api
                        .list(ListHoldConfigurationsRequest.builder()
                                .sortBy("name")
                                .sortDirection(SortDirection.DESC)
                                .pageSize(2)
                                .build())
                        .stream())
                .extracting(HoldConfiguration::name)
                .containsExactly("C", "B", "A");
    }

    @Test
    void deletedConfigurationIsNotFound(EngageClient client) {
        HoldConfigurationsApi api = client.infobip().holdConfigurations();
        String id = api.create(REQUEST).execute().id();

        api.delete(id).execute();

        assertThatThrownBy(() -> api.get(id).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("No hold config found with id: " + id);
        assertThatThrownBy(() -> api.update(id, REQUEST).execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> api.delete(id).execute()).isInstanceOf(NotFoundException.class);
        assertThat(api.list().stream()).isEmpty();
    }
}
