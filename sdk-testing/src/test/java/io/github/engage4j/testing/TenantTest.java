package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.clientWith;
import static io.github.engage4j.testing.Samples.conversation;
import static io.github.engage4j.testing.Samples.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.embeddables.PushedAuthorizationRequest;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class TenantTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final Tenant OTHER_STORE = Tenant.of("acme-app", "store-43");
    private static final Tenant APPLICATION = Tenant.of("acme-app");

    @Test
    void tenantReadsWhatItCreated(EngageSandbox sandbox) {
        try (EngageClient store = clientOf(sandbox, STORE)) {
            String id = conversation(store);

            assertThat(store.infobip().conversations().get(id).execute().id()).isEqualTo(id);
        }
    }

    @Test
    void anotherTenantsConversationReadsAsMissing(EngageSandbox sandbox) {
        try (EngageClient store = clientOf(sandbox, STORE);
                EngageClient other = clientOf(sandbox, OTHER_STORE)) {
            String id = conversation(store);

            assertThatThrownBy(() -> other.infobip().conversations().get(id).execute())
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Invalid id '" + id + "' given! No such entity exists.");
            assertThatThrownBy(() ->
                            other.infobip().messages().create(id, reply(null)).execute())
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void applicationAloneIsATenantOfItsOwn(EngageSandbox sandbox) {
        try (EngageClient store = clientOf(sandbox, STORE);
                EngageClient application = clientOf(sandbox, APPLICATION)) {
            String ofStore = conversation(store);
            String ofApplication = conversation(application);

            assertThatThrownBy(() ->
                            application.infobip().conversations().get(ofStore).execute())
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            store.infobip().conversations().get(ofApplication).execute())
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void mainAccountSeesEverythingAndTenantsDoNotSeeItsOwn(EngageSandbox sandbox, EngageClient main) {
        try (EngageClient store = clientOf(sandbox, STORE)) {
            String ofStore = conversation(store);
            String ofMain = conversation(main);

            assertThat(main.infobip().conversations().get(ofStore).execute().id())
                    .isEqualTo(ofStore);
            assertThatThrownBy(() -> store.infobip().conversations().get(ofMain).execute())
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whatTheMainAccountWritesInsideATenantsConversationBelongsToTheTenant(
            EngageSandbox sandbox, EngageClient main) {
        try (EngageClient store = clientOf(sandbox, STORE)) {
            String id = conversation(store);
            String sent =
                    main.infobip().messages().create(id, reply(null)).execute().id();

            assertThat(store.infobip().messages().list(id).stream())
                    .extracting("id")
                    .containsExactly(sent);
        }
    }

    @Test
    void customersMessageBelongsToTheTenantOfItsSender(EngageSandbox sandbox) {
        try (EngageClient store = clientOf(sandbox, STORE);
                EngageClient other = clientOf(sandbox, OTHER_STORE)) {
            String id = sandbox.infobip()
                    .receiveMessage(
                            STORE, MessageChannel.SMS, Samples.CUSTOMER, Samples.SENDER, TextContent.of("Good day"));

            assertThat(store.infobip().messages().list(id).stream().count()).isOne();
            assertThatThrownBy(() -> other.infobip().messages().list(id).execute())
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void agentsBelongToTheWholeAccount(EngageSandbox sandbox, EngageClient main) {
        try (EngageClient store = clientOf(sandbox, STORE)) {
            String agent = Samples.agent(main, AgentRole.AGENT);
            String id = conversation(store);

            assertThat(store.infobip()
                            .conversations()
                            .assign(id, agent)
                            .execute()
                            .agentId())
                    .isEqualTo(agent);
        }
    }

    @Test
    void keyOfATenantPushesNoAuthorizationForAnother(EngageSandbox sandbox) {
        try (EngageClient store = clientOf(sandbox, STORE)) {
            PushedAuthorizationRequest request = PushedAuthorizationRequest.moments("wizard-1").toBuilder()
                    .applicationId("acme-app")
                    .entityId("store-43")
                    .build();

            assertThatThrownBy(() ->
                            store.infobip().embeddables().authorize(request).execute())
                    .isInstanceOf(PermissionException.class)
                    .hasMessageContaining("The API key belongs to another application or entity.");
        }
    }

    private static EngageClient clientOf(EngageSandbox sandbox, Tenant tenant) {
        return clientWith(sandbox, Credentials.apiKey(sandbox.infobip().createApiKey(tenant)));
    }
}
