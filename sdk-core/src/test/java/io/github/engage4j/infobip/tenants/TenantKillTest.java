package io.github.engage4j.infobip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.subscriptions.BasicWebhookCredentials;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import io.github.engage4j.infobip.tenants.ProvisioningFake.Blow;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Onboarding and off-boarding that end at every request, step and moment, and are made again. */
class TenantKillTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final TenantOnboarding PLAN = TenantOnboarding.builder(STORE)
            .applicationName("Acme")
            .entityName("Store 42")
            .sender(ResourceChannel.SMS, "447492263897")
            .webhook(
                    "https://hooks.example.com/store-42",
                    BasicWebhookCredentials.of("user", Secret.of("pass")),
                    SubscriptionEvent.CONVERSATION_CREATED)
            .build();
    private static final TenantOffboarding END = TenantOffboarding.of(PLAN).build();
    private static final TenantOffboarding END_OF_ENTITY =
            TenantOffboarding.of(PLAN).deleteEntity().build();

    @RegisterExtension
    final TestWire wire = new TestWire();

    private EngageClient client;

    @BeforeEach
    void openClient() {
        RetryPolicy manyRetries = RetryPolicy.builder().budget(100_000).build();
        client = wire.client(
                builder -> builder.retryPolicy(manyRetries),
                config -> config.credentials(Credentials.basic("jane", "s3cret")));
    }

    @ParameterizedTest
    @EnumSource
    void endsInTheSameStateWhicheverRequestIsStruck(Blow blow) {
        List<String> wanted = onboarded().state();
        int all = wire.requests();
        for (int n = 1; n <= all; n++) {
            ProvisioningFake platform = fresh();
            MapKeyStore store = new MapKeyStore();
            platform.strike(n, blow);
            tryTo(() -> tenants().onboard(PLAN, store));
            platform.mend();

            OnboardedTenant done = tenants().onboard(PLAN, store);

            assertDone(platform, store, done, wanted, blow + " of request " + n);
        }
    }

    @Test
    void endsInTheSameStateWhereverTheListenerThrows() {
        List<String> wanted = onboarded().state();
        for (int n = 1; n <= 10; n++) {
            ProvisioningFake platform = fresh();
            MapKeyStore store = new MapKeyStore();
            IllegalStateException crash = new IllegalStateException("crash");
            Bomb bomb = new Bomb(crash, n);
            assertThatThrownBy(() -> tenants().onboard(PLAN, store, bomb))
                    .as("change %d", n)
                    .isSameAs(crash);

            OnboardedTenant done = tenants().onboard(PLAN, store);

            assertDone(platform, store, done, wanted, "change " + n);
            assertThat(platform.keys).hasSize(1);
        }
    }

    @Test
    void replacesTheKeyWhoseSecretACrashHasLost() {
        List<String> wanted = onboarded().state();
        ProvisioningFake platform = fresh();
        MapKeyStore store = new MapKeyStore();
        store.crash = new AssertionError("crash");
        assertThatThrownBy(() -> tenants().onboard(PLAN, store)).isSameAs(store.crash);
        assertThat(platform.enabledKeys()).hasSize(1);
        assertThat(platform.writes.get(platform.writes.size() - 1)).isEqualTo("POST /settings/2/api-keys");
        store.crash = null;

        OnboardedTenant done = tenants().onboard(PLAN, store);

        assertDone(platform, store, done, wanted, "the store");
        assertThat(platform.keys).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void letsGoWhicheverRequestIsStruck(Blow blow) {
        ProvisioningFake whole = onboarded();
        int before = whole.targets.size();
        tenants().offboard(END);
        int all = whole.targets.size() - before;
        for (int n = 1; n <= all; n++) {
            assertLetsGoInTheEnd(END, n, blow);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsGoWithItsEntityWhereverTheLastDeletionIsStruck(Blow blow) {
        ProvisioningFake whole = onboarded();
        int before = whole.targets.size();
        tenants().offboard(END_OF_ENTITY);

        ProvisioningFake platform = assertLetsGoInTheEnd(END_OF_ENTITY, whole.targets.size() - before, blow);

        assertThat(platform.things).doesNotContainKey("/provisioning/1/entities/store-42");
    }

    private ProvisioningFake assertLetsGoInTheEnd(TenantOffboarding end, int request, Blow blow) {
        ProvisioningFake platform = onboarded();
        platform.strike(request, blow);
        tryTo(() -> tenants().offboard(end));
        platform.mend();

        tenants().offboard(end);

        assertThat(platform.enabledKeys()).as("%s of request %d", blow, request).isEmpty();
        assertThat(platform.things.keySet())
                .as("%s of request %d", blow, request)
                .noneMatch(path -> path.contains("/subscription/"));
        assertThat(platform.things.toString())
                .as("%s of request %d", blow, request)
                .doesNotContain("\"platform\"");
        return platform;
    }

    private static void assertDone(
            ProvisioningFake platform, MapKeyStore store, OnboardedTenant done, List<String> wanted, String when) {
        assertThat(platform.state()).as(when).isEqualTo(wanted);
        assertThat(platform.enabledKeys()).as(when).hasSize(1);
        assertThat(platform.enabledKeys().get(0)).as(when).containsEntry("id", done.keyId());
        assertThat(store.ids).as(when).containsEntry(STORE, done.keyId());
        assertThat(store.secrets).as(when).containsEntry(STORE, Secret.of("secret-of-" + done.keyId()));
    }

    /** A run that may fail; what it throws is not the matter here. */
    private static void tryTo(Runnable run) {
        try {
            run.run();
        } catch (TenantOnboardingException e) {
            assertThat(e).hasMessageContaining("it can be made again");
        }
    }

    private ProvisioningFake onboarded() {
        ProvisioningFake platform = fresh();
        tenants().onboard(PLAN, new MapKeyStore());
        return platform;
    }

    private ProvisioningFake fresh() {
        ProvisioningFake platform = new ProvisioningFake();
        wire.server().setDispatcher(platform);
        return platform;
    }

    private TenantsApi tenants() {
        return client.infobip().tenants();
    }

    /** Throws at the so-manieth change. */
    private static final class Bomb implements TenantProgress {

        private final RuntimeException crash;
        private int left;

        private Bomb(RuntimeException crash, int change) {
            this.crash = crash;
            this.left = change;
        }

        @Override
        public void changed(TenantStep step) {
            left--;
            if (left == 0) {
                throw crash;
            }
        }
    }
}
