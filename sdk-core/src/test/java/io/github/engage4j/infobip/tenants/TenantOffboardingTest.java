package io.github.engage4j.infobip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TenantOffboardingTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final Tenant OTHER_STORE = Tenant.of("acme-app", "store-1");
    private static final TenantOnboarding PLAN = TenantOnboarding.builder(STORE)
            .sender(ResourceChannel.SMS, "447492263897")
            .webhook("https://hooks.example.com/store-42", null, SubscriptionEvent.CONVERSATION_CREATED)
            .build();
    private static final TenantOffboarding END =
            TenantOffboarding.of(PLAN).deleteEntity().deleteApplication().build();

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final ProvisioningFake platform = new ProvisioningFake();
    private TenantsApi tenants;

    @BeforeEach
    void onboard() {
        wire.server().setDispatcher(platform);
        tenants = wire.infobip(config -> config.credentials(Credentials.basic("jane", "s3cret")))
                .tenants();
        tenants.onboard(PLAN, new MapKeyStore());
        platform.writes.clear();
    }

    @Test
    void takesEverythingBackInTheOrderInWhichNothingIsLeftHanging() {
        OffboardedTenant done = tenants.offboard(END);

        assertThat(platform.writes)
                .containsExactly(
                        "POST /resource-management/1/inbound-message-configurations",
                        "DELETE /subscriptions/1/subscription/CUSTOMER_ENGAGEMENT/acme-app~~store-42",
                        "PUT /settings/2/api-keys/k-1",
                        "DELETE /provisioning/1/entities/store-42",
                        "DELETE /provisioning/1/applications/acme-app");
        assertThat(done.disabledKeyIds()).containsExactly("k-1");
        assertThat(done.steps()).extracting(TenantStep::state).containsOnly(State.REMOVED);
    }

    @Test
    void keepsApplicationAndEntityUnlessAskedForTheirDeletion() {
        tenants.offboard(TenantOffboarding.of(PLAN).build());

        assertThat(platform.things)
                .containsKeys("/provisioning/1/entities/store-42", "/provisioning/1/applications/acme-app");
    }

    @Test
    void changesNothingOfATenantThatIsGone() {
        tenants.offboard(END);
        platform.writes.clear();

        OffboardedTenant again = tenants.offboard(END);

        assertThat(platform.writes)
                .containsExactly(
                        "DELETE /provisioning/1/entities/store-42", "DELETE /provisioning/1/applications/acme-app");
        assertThat(again.disabledKeyIds()).isEmpty();
        assertThat(again.steps()).extracting(TenantStep::state).containsOnly(State.ABSENT);
    }

    @Test
    void leavesWhatBelongsToAnotherTenant() {
        tenants.onboard(
                TenantOnboarding.builder(OTHER_STORE)
                        .sender(ResourceChannel.SMS, "447700900001")
                        .webhook("https://hooks.example.com/store-1", null, SubscriptionEvent.CONVERSATION_CREATED)
                        .build(),
                new MapKeyStore());
        platform.addKey(
                "k-both",
                "both",
                List.of(
                        Map.of("applicationId", "acme-app", "entityId", "store-42"),
                        Map.of("applicationId", "other-app")));
        platform.writes.clear();

        OffboardedTenant done = tenants.offboard(TenantOffboarding.builder(STORE)
                .sender(ResourceChannel.SMS, "447700900001")
                .subscription("acme-app~~store-1")
                .deleteApplication()
                .build());

        assertThat(done.steps())
                .extracting(TenantStep::state)
                .containsExactly(State.LEFT, State.LEFT, State.REMOVED, State.LEFT);
        assertThat(platform.writes).containsExactly("PUT /settings/2/api-keys/k-1");
        assertThat(platform.enabledKeys()).extracting(key -> key.get("id")).containsExactly("k-2", "k-both");
    }

    @Test
    void leavesAnApplicationThatAnotherTenantsSenderHas() {
        platform.things.put(
                "/resource-management/1/inbound-message-configurations/WHATSAPP/447700900002/",
                Json.of(Map.of("configurationKey", "c-9", "platform", Map.of("applicationId", "acme-app"))));

        OffboardedTenant done = tenants.offboard(END);

        assertThat(done.steps().get(4)).isEqualTo(new TenantStep(TenantStep.Kind.APPLICATION, "acme-app", State.LEFT));
        assertThat(done.steps().get(3).state()).isEqualTo(State.REMOVED);
    }

    @Test
    void leavesAnEntityThatAnotherApplicationHas() {
        platform.addKey("k-9", "n", List.of(Map.of("applicationId", "other-app", "entityId", "store-42")));

        OffboardedTenant done = tenants.offboard(END);

        assertThat(done.steps().get(3)).isEqualTo(new TenantStep(TenantStep.Kind.ENTITY, "store-42", State.LEFT));
        assertThat(done.steps().get(4).state()).isEqualTo(State.REMOVED);
    }

    @Test
    void canBeFollowedByOnboardingAgain() {
        tenants.offboard(END);

        OnboardedTenant back = tenants.onboard(PLAN, new MapKeyStore());

        assertThat(back.keyId()).isEqualTo("k-2");
        assertThat(platform.enabledKeys()).hasSize(1);
    }

    @Test
    void refusesPlansThatMakeNoSense() {
        assertThatThrownBy(() ->
                        TenantOffboarding.builder(Tenant.of("a")).deleteEntity().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deleteEntity is set, but the tenant has no entity");
        assertThatThrownBy(() -> TenantOffboarding.builder(Tenant.of("default", "e"))
                        .deleteApplication()
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the application default cannot be deleted");
        assertThatThrownBy(
                        () -> TenantOffboarding.builder(STORE).subscription(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subscriptionId must not be blank");
    }
}
