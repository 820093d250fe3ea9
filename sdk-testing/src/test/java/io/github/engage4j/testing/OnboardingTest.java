package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.clientWith;
import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ApiKey;
import io.github.engage4j.infobip.provisioning.ListApiKeysRequest;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import io.github.engage4j.infobip.tenants.OnboardedTenant;
import io.github.engage4j.infobip.tenants.TenantKeyStore;
import io.github.engage4j.infobip.tenants.TenantOffboarding;
import io.github.engage4j.infobip.tenants.TenantOnboarding;
import io.github.engage4j.infobip.tenants.TenantOnboardingException;
import io.github.engage4j.infobip.tenants.TenantStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnboardingTest {

    private static final String SENDER = "447492263897";
    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final TenantOnboarding PLAN = TenantOnboarding.builder(STORE)
            .applicationName("Acme")
            .entityName("Store 42")
            .sender(ResourceChannel.SMS, SENDER)
            .webhook("https://hooks.example.com/store-42", null, SubscriptionEvent.CONVERSATION_CREATED)
            .build();

    private final EngageSandbox sandbox = EngageSandbox.start();
    private final Store store = new Store();
    private EngageClient manager;

    @BeforeEach
    void signIn() {
        sandbox.infobip().addUser("jane", "secret");
        sandbox.infobip().addSender(ResourceChannel.SMS, SENDER);
        manager = clientWith(sandbox, Credentials.basic("jane", "secret"));
    }

    @AfterEach
    void close() {
        manager.close();
        sandbox.close();
    }

    @Test
    void onboardedTenantWorksWithItsKeyAndNothingIsDoneTwice() {
        OnboardedTenant done = onboard();
        OnboardedTenant again = onboard();

        assertThat(done.steps()).extracting(TenantStep::state).containsOnly(TenantStep.State.CREATED);
        assertThat(again.steps()).extracting(TenantStep::state).containsOnly(TenantStep.State.FOUND);
        assertComplete(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create-application",
                "create-entity",
                "get-api-keys-by-filter",
                "create-api-key",
                "get-inbound-configurations",
                "manage-inbound-configuration",
                "get-subscription",
                "create-subscription"
            })
    void answerThatIsLostIsMadeUpForByTheNextRun(String operation) {
        for (Fault fault : List.of(Fault.resetAfterReading(), Fault.processedThenReset())) {
            sandbox.infobip().faults().next(fault.on(operation));
            tryToOnboard();
            assertComplete(onboard());
            manager.infobip()
                    .tenants()
                    .offboard(TenantOffboarding.of(PLAN)
                            .deleteEntity()
                            .deleteApplication()
                            .build());
            assertThat(enabledKeys()).as("%s, then off-boarded", fault).isEmpty();
        }
    }

    private void assertComplete(OnboardedTenant done) {
        assertThat(enabledKeys()).extracting(ApiKey::id).containsExactly(done.keyId());
        assertThat(store.apiKeyId(STORE)).isEqualTo(done.keyId());
        assertThat(manager.infobip()
                        .senders()
                        .tenantOf(ResourceChannel.SMS, SENDER)
                        .execute()
                        .tenant())
                .isEqualTo(STORE);
        assertThat(manager.infobip().subscriptions().list(SubscriptionChannel.CUSTOMER_ENGAGEMENT).stream())
                .hasSize(1);
        Credentials key = Credentials.apiKey(store.key(STORE).reveal());
        try (EngageClient tenant = clientWith(sandbox, key)) {
            assertThat(conversation(tenant)).isNotEmpty();
        }
    }

    private List<ApiKey> enabledKeys() {
        ListApiKeysRequest named =
                ListApiKeysRequest.builder().name(PLAN.keyName()).enabled(true).build();
        return manager.infobip().apiKeys().list(named).stream().toList();
    }

    private OnboardedTenant onboard() {
        return manager.infobip().tenants().onboard(PLAN, store);
    }

    private void tryToOnboard() {
        try {
            onboard();
        } catch (TenantOnboardingException e) {
            assertThat(e).hasCauseInstanceOf(EngageException.class);
        }
    }

    private static final class Store implements TenantKeyStore {

        private final Map<Tenant, String> ids = new HashMap<>();
        private final Map<Tenant, Secret> keys = new HashMap<>();

        @Override
        public String apiKeyId(Tenant tenant) {
            return ids.get(tenant);
        }

        @Override
        public Secret key(Tenant tenant) {
            return keys.get(tenant);
        }

        @Override
        public void store(Tenant tenant, String apiKeyId, Secret key) {
            ids.put(tenant, apiKeyId);
            keys.put(tenant, key);
        }
    }
}
