package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.CUSTOMER;
import static io.github.engage4j.testing.Samples.SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.infobip.provisioning.InboundConfiguration;
import io.github.engage4j.infobip.provisioning.ListInboundConfigurationsRequest;
import io.github.engage4j.infobip.provisioning.ListResourcesRequest;
import io.github.engage4j.infobip.provisioning.ManageInboundConfigurationRequest;
import io.github.engage4j.infobip.provisioning.Resource;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.provisioning.ResourceType;
import io.github.engage4j.infobip.provisioning.UnsetOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class SenderTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final Tenant OTHER = Tenant.of("acme-app", "store-43");

    @BeforeEach
    void own(EngageSandbox sandbox) {
        sandbox.infobip().addSender(ResourceChannel.SMS, SENDER);
        sandbox.infobip().addSender(ResourceChannel.WHATSAPP, SENDER);
        sandbox.infobip().addSender(ResourceChannel.MESSENGER, "Acme page");
    }

    @Test
    void messageToAnAssignedSenderIsItsTenants(EngageSandbox sandbox, EngageClient client) {
        client.infobip().senders().assign(ResourceChannel.SMS, SENDER, STORE).execute();

        String id = Samples.received(sandbox, "Good day");

        assertThat(readBy(sandbox, STORE, id)).isTrue();
        assertThat(readBy(sandbox, OTHER, id)).isFalse();
        assertThat(client.infobip()
                        .senders()
                        .tenantOf(ResourceChannel.SMS, SENDER)
                        .execute()
                        .tenant())
                .isEqualTo(STORE);
    }

    @Test
    void channelsOfConversationsAndOfSendersHaveNamesOfTheirOwn(EngageSandbox sandbox, EngageClient client) {
        client.infobip()
                .senders()
                .assign(ResourceChannel.MESSENGER, "Acme page", STORE)
                .execute();

        String id = sandbox.infobip()
                .receiveMessage(MessageChannel.FACEBOOK_MESSENGER, CUSTOMER, "Acme page", TextContent.of("Good day"));

        assertThat(readBy(sandbox, STORE, id)).isTrue();
    }

    @Test
    void clientRefusesASecondTenantThatThePlatformTakes(EngageSandbox sandbox, EngageClient client) {
        client.infobip().senders().assign(ResourceChannel.SMS, SENDER, STORE).execute();

        assertThatThrownBy(() -> client.infobip()
                        .senders()
                        .assign(ResourceChannel.SMS, SENDER, OTHER)
                        .execute())
                .isInstanceOf(EngageException.class)
                .hasMessageContaining("the sender belongs to application acme-app with entity store-42");

        client.infobip()
                .inboundConfigurations()
                .manage(change().keyword("STOP")
                        .platform(OTHER)
                        .conversations(true)
                        .build())
                .execute();
        assertThat(readBy(sandbox, OTHER, Samples.received(sandbox, "stop it"))).isTrue();
        assertThat(readBy(sandbox, STORE, Samples.received(sandbox, "Good day")))
                .isTrue();
    }

    @Test
    void releasedSenderIsNobodys(EngageSandbox sandbox, EngageClient client) {
        client.infobip().senders().assign(ResourceChannel.SMS, SENDER, STORE).execute();
        client.infobip().senders().release(ResourceChannel.SMS, SENDER, STORE).execute();

        assertThat(client.infobip()
                        .senders()
                        .tenantOf(ResourceChannel.SMS, SENDER)
                        .execute()
                        .tenant())
                .isNull();
        assertThat(readBy(sandbox, STORE, Samples.received(sandbox, "Good day")))
                .isFalse();
    }

    @Test
    void changeLeavesWhatItDoesNotMention(EngageSandbox sandbox, EngageClient client) {
        var configurations = client.infobip().inboundConfigurations();
        InboundConfiguration first = configurations
                .manage(change().platform(STORE).conversations(true).build())
                .execute();
        InboundConfiguration second =
                configurations.manage(change().username("jane").build()).execute();

        assertThat(second.configurationKey()).isEqualTo(first.configurationKey());
        assertThat(second.tenant()).isEqualTo(STORE);
        assertThat(second.isForwardedToConversations()).isTrue();
        assertThat(configurations
                        .manage(change().unset(List.of(UnsetOption.USERNAME)).build())
                        .execute()
                        .username())
                .isNull();
    }

    @Test
    void deletedConfigurationAndSenderThatIsNotOwnedAreNotFound(EngageSandbox sandbox, EngageClient client) {
        var configurations = client.infobip().inboundConfigurations();
        String key = configurations
                .manage(change().platform(STORE).build())
                .execute()
                .configurationKey();
        configurations.delete(key).execute();

        assertThat(configurations
                        .list(ListInboundConfigurationsRequest.builder()
                                .channel(ResourceChannel.SMS)
                                .number(SENDER)
                                .build())
                        .execute())
                .isEmpty();
        assertThatThrownBy(() -> configurations.delete(key).execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> configurations
                        .manage(ManageInboundConfigurationRequest.of(ResourceChannel.SMS, "4400")
                                .conversations(true)
                                .build())
                        .execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void ownedSendersAreFound(EngageSandbox sandbox, EngageClient client) {
        List<Resource> numbers = client
                .infobip()
                .resources()
                .list(ListResourcesRequest.builder()
                        .resourceType(ResourceType.NUMBER)
                        .number(SENDER)
                        .build())
                .stream()
                .toList();

        assertThat(numbers).hasSize(1);
        assertThat(numbers.get(0).capabilities()).containsExactly(ResourceChannel.SMS, ResourceChannel.WHATSAPP);
        assertThat(client
                        .infobip()
                        .resources()
                        .list(ListResourcesRequest.builder()
                                .resourceType(ResourceType.FACEBOOK_RESOURCE)
                                .capabilities(List.of(ResourceChannel.MESSENGER))
                                .build())
                        .stream())
                .extracting(Resource::resource)
                .containsExactly("Acme page");
    }

    private static ManageInboundConfigurationRequest.Builder change() {
        return ManageInboundConfigurationRequest.of(ResourceChannel.SMS, SENDER);
    }

    private static boolean readBy(EngageSandbox sandbox, Tenant tenant, String conversation) {
        Credentials key = Credentials.apiKey(sandbox.infobip().createApiKey(tenant));
        try (EngageClient client = Samples.clientWith(sandbox, key)) {
            return client.infobip().conversations().list().stream()
                    .anyMatch(one -> one.id().equals(conversation));
        }
    }
}
