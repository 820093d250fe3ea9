package io.github.engage4j.infobip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.RateLimitException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ResourceChannel;
import io.github.engage4j.infobip.subscriptions.BasicWebhookCredentials;
import io.github.engage4j.infobip.subscriptions.CreateSubscriptionRequest;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TenantOnboardingTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final Map<String, String> PAIR = Map.of("applicationId", "acme-app", "entityId", "store-42");
    private static final Map<String, String> OTHER = Map.of("applicationId", "acme-app", "entityId", "store-1");
    private static final String SENDERS = "/resource-management/1/inbound-message-configurations";
    private static final TenantOnboarding PLAN = TenantOnboarding.builder(STORE)
            .applicationName("Acme")
            .entityName("Store 42")
            .keyName("acme-store-42")
            .sender(ResourceChannel.SMS, "447492263897")
            .webhook(
                    "https://hooks.example.com/store-42",
                    BasicWebhookCredentials.of("user", Secret.of("pass")),
                    SubscriptionEvent.CONVERSATION_CREATED)
            .build();

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final ProvisioningFake platform = new ProvisioningFake();
    private final MapKeyStore store = new MapKeyStore();

    @BeforeEach
    void openPlatform() {
        wire.server().setDispatcher(platform);
    }

    @Test
    void looksAtAllThenCreatesAndStoresTheSecretBeforeAnythingElse() {
        List<String> told = new ArrayList<>();

        OnboardedTenant done = tenants().onboard(PLAN, store, step -> told.add(step.text() + " " + step.state()));

        assertThat(taken(12))
                .containsExactly(
                        get("/settings/2/api-keys?name=acme-store-42&enabled=true"),
                        get(SENDERS + "?channel=SMS&number=447492263897"),
                        get("/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT/acme-app~~store-42"),
                        get("/subscriptions/1/profiles/acme-app~~store-42"),
                        get("/subscriptions/1/security/acme-app~~store-42"),
                        get("/provisioning/1/applications/acme-app"),
                        post("/provisioning/1/applications", """
                        {"applicationId":"acme-app","applicationName":"Acme"}"""),
                        get("/provisioning/1/entities/store-42"),
                        post("/provisioning/1/entities", """
                        {"entityId":"store-42","entityName":"Store 42"}"""),
                        post("/settings/2/api-keys", """
                        {"name":"acme-store-42","platform":[{"applicationId":"acme-app","entityId":"store-42"}]}"""),
                        get(SENDERS + "?channel=SMS&number=447492263897"),
                        post(SENDERS, """
                        {"channel":"SMS","number":"447492263897",\
                        "platform":{"applicationId":"acme-app","entityId":"store-42"},"conversations":{"enabled":true}}"""));
        assertThat(taken(1)).containsExactly(post("/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT", """
                {"subscriptionId":"acme-app~~store-42","profile":{"profileId":"acme-app~~store-42",\
                "webhook":{"notifyUrl":"https://hooks.example.com/store-42"},\
                "security":{"authId":"acme-app~~store-42","credentials":{"username":"user","password":"pass"},"type":"BASIC"}},\
                "events":["CONVERSATION_CREATED"],\
                "criteria":[{"applicationId":"acme-app","entityId":"store-42"}]}"""));
        assertThat(wire.requests()).isEqualTo(13);
        assertThat(done.keyId()).isEqualTo("k-1");
        assertThat(store.ids).containsExactly(Map.entry(STORE, "k-1"));
        assertThat(store.key(STORE)).isEqualTo(Secret.of("secret-of-k-1"));
        assertThat(told)
                .containsExactly(
                        "APPLICATION acme-app STARTED",
                        "APPLICATION acme-app CREATED",
                        "ENTITY store-42 STARTED",
                        "ENTITY store-42 CREATED",
                        "API_KEY acme-store-42 STARTED",
                        "API_KEY acme-store-42 CREATED",
                        "SENDER SMS 447492263897 STARTED",
                        "SENDER SMS 447492263897 CREATED",
                        "SUBSCRIPTION acme-app~~store-42 STARTED",
                        "SUBSCRIPTION acme-app~~store-42 CREATED");
        assertThat(done.toString()).doesNotContain("secret-of-k-1").contains("CREATED");
    }

    @Test
    void changesNothingOfATenantThatHasAll() {
        tenants().onboard(PLAN, store);
        platform.writes.clear();

        OnboardedTenant again = tenants().onboard(PLAN, store);

        assertThat(platform.writes).isEmpty();
        assertThat(again.keyId()).isEqualTo("k-1");
        assertThat(again.steps()).extracting(TenantStep::state).containsOnly(TenantStep.State.FOUND);
    }

    @Test
    void storesTheSecretBeforeAnySenderIsGiven() {
        store.crash = new AssertionError("crash");

        assertThatThrownBy(() -> tenants().onboard(PLAN, store)).isSameAs(store.crash);

        assertThat(platform.writes)
                .containsExactly(
                        "POST /provisioning/1/applications",
                        "POST /provisioning/1/entities",
                        "POST /settings/2/api-keys");
    }

    @Test
    void onboardsAnApplicationAloneWhoseIdNeedsEncoding() {
        Tenant tenant = Tenant.of("a/b c");

        OnboardedTenant done =
                tenants().onboard(TenantOnboarding.builder(tenant).build(), store);

        assertThat(platform.things).containsOnlyKeys("/provisioning/1/applications/a%2Fb%20c");
        assertThat(platform.enabledKeys().get(0)).containsEntry("name", "a~2fb~20c");
        assertThat(done.steps()).hasSize(2);
    }

    @Test
    void goesOnWhereAnApplicationIsThereAfterAll() {
        wire.server().setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public mockwebserver3.MockResponse dispatch(mockwebserver3.RecordedRequest request) {
                boolean creation = request.getTarget().equals("/provisioning/1/applications");
                return creation
                        ? new mockwebserver3.MockResponse.Builder().code(409).build()
                        : platform.dispatch(request);
            }
        });

        OnboardedTenant done = tenants().onboard(PLAN, store);

        assertThat(done.steps().get(0).state()).isEqualTo(TenantStep.State.FOUND);
    }

    @Test
    void refusesASenderOfAnotherTenantBeforeAnythingIsChanged() {
        sender("447492263897", OTHER);

        TenantOnboardingException failure = failure();

        assertThat(failure)
                .hasCauseInstanceOf(ConflictException.class)
                .hasMessage(
                        "manage-inbound-configuration failed: the sender belongs to application acme-app with entity"
                                + " store-1, and cannot serve application acme-app with entity store-42 as well (outcome NOT_SENT,"
                                + " 0 attempts): release it from application acme-app with entity store-1 first, or use another"
                                + " sender; onboarding stopped at SENDER SMS 447492263897; not done: APPLICATION acme-app, ENTITY"
                                + " store-42, API_KEY acme-store-42, SUBSCRIPTION acme-app~~store-42; it can be made again");
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(failure.done()).isEmpty();
        assertThat(failure.notDone()).hasSize(4);
        assertThat(platform.writes).isEmpty();
    }

    @Test
    void refusesASubscriptionAboutOthersBeforeAnythingIsChanged() {
        subscription(OTHER);

        assertThat(failure())
                .hasCauseInstanceOf(ConflictException.class)
                .hasMessageStartingWith(
                        "create-subscription failed: the subscription acme-app~~store-42 is there and not"
                                + " about this tenant alone (outcome NOT_SENT, 0 attempts)");
        assertThat(platform.writes).isEmpty();
    }

    @Test
    void refusesAProfileThatSendsToAnotherUrl() {
        platform.things.put(
                "/subscriptions/1/profiles/acme-app~~store-42",
                Json.of(Map.of("profileId", "acme-app~~store-42", "webhook", Map.of("notifyUrl", "https://other"))));

        assertThat(failure())
                .hasMessageStartingWith(
                        "create-subscription failed: the notification profile acme-app~~store-42 is there"
                                + " and sends to another URL");
        assertThat(platform.writes).isEmpty();
    }

    @Test
    void usesTheProfileThatIsThere() {
        tenants().onboard(PLAN, store);
        platform.things.keySet().removeIf(path -> path.contains("/subscription/"));

        tenants().onboard(PLAN, store);

        assertThat(taken(wire.requests())).endsWith(post("/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT", """
                        {"subscriptionId":"acme-app~~store-42","profile":{"profileId":"acme-app~~store-42"},\
                        "events":["CONVERSATION_CREATED"],\
                        "criteria":[{"applicationId":"acme-app","entityId":"store-42"}]}"""));
    }

    @Test
    void usesTheSecuritySettingsThatAreThere() {
        platform.things.put(
                "/subscriptions/1/security/acme-app~~store-42", Json.of(Map.of("authId", "acme-app~~store-42")));

        tenants().onboard(PLAN, store);

        assertThat(taken(wire.requests()).get(12)).contains("\"security\":{\"authId\":\"acme-app~~store-42\"}");
    }

    @Test
    void replacesAKeyWhoseSecretTheStoreDoesNotHave() {
        platform.addKey("k-old", "acme-store-42", List.of(PAIR));

        OnboardedTenant done = tenants().onboard(PLAN, store);

        assertThat(platform.keys.get("k-old")).containsEntry("enabled", false);
        assertThat(done.keyId()).isEqualTo("k-2");
        assertThat(done.steps().get(2).state()).isEqualTo(TenantStep.State.REPLACED);
    }

    @Test
    void keepsTheKeyOfTheStoreAndDisablesOthersOfItsName() {
        platform.addKey("k-1", "acme-store-42", List.of(PAIR));
        platform.addKey("k-2", "acme-store-42", List.of(PAIR));
        store.store(STORE, "k-2", Secret.of("s"));

        OnboardedTenant done = tenants().onboard(PLAN, store);

        assertThat(done.keyId()).isEqualTo("k-2");
        assertThat(platform.enabledKeys()).extracting(key -> key.get("id")).containsExactly("k-2");
        assertThat(platform.writes).doesNotContain("POST /settings/2/api-keys");
    }

    @Test
    void keepsTheKeyOfTheStoreUnderAnotherName() {
        platform.addKey("k-1", "older name", List.of(PAIR));
        store.store(STORE, "k-1", Secret.of("s"));

        assertThat(tenants().onboard(PLAN, store).keyId()).isEqualTo("k-1");
    }

    @Test
    void doesNotTouchKeysOfItsNameThatAreBoundOtherwise() {
        platform.addKey("other", "acme-store-42", List.of(OTHER));
        platform.addKey("both", "acme-store-42", List.of(PAIR, OTHER));
        platform.addKey("main", "acme-store-42", List.of());
        store.store(STORE, "other", Secret.of("s"));

        OnboardedTenant done = tenants().onboard(PLAN, store);

        assertThat(done.keyId()).isEqualTo("k-4");
        assertThat(platform.enabledKeys())
                .extracting(key -> key.get("id"))
                .containsExactly("other", "both", "main", "k-4");
    }

    @Test
    void makesAnotherKeyWhenTheOldOneHasExpired() {
        platform.addKey("k-old", "acme-store-42", List.of(PAIR));
        platform.keys.get("k-old").put("validTo", "2026-03-01T11:59:59");
        store.store(STORE, "k-old", Secret.of("s"));

        assertThat(tenants().onboard(PLAN, store).keyId()).isEqualTo("k-2");
    }

    @Test
    void disablesTheKeyThatTheStoreDoesNotTake() {
        store.refusal = new IllegalStateException("no space for secret-of-k-1");

        TenantOnboardingException failure = failure();

        assertThat(failure)
                .hasMessage(
                        "create-api-key failed: the TenantKeyStore failed with IllegalStateException (outcome ACCEPTED,"
                                + " 1 attempt): the new API key k-1 was disabled, and another one is made next time; onboarding"
                                + " stopped at API_KEY acme-store-42; done: APPLICATION acme-app CREATED, ENTITY store-42 CREATED;"
                                + " not done: SENDER SMS 447492263897, SUBSCRIPTION acme-app~~store-42; it can be made again");
        assertThat(failure.getCause()).hasCause(store.refusal);
        assertThat(failure.step())
                .isEqualTo(new TenantStep(TenantStep.Kind.API_KEY, "acme-store-42", TenantStep.State.STARTED));
        assertThat(platform.enabledKeys()).isEmpty();

        store.refusal = null;
        assertThat(tenants().onboard(PLAN, store).keyId()).isEqualTo("k-2");
    }

    @Test
    void saysThatTheKeyIsEnabledStillIfItCannotBeDisabled() {
        store.refusal = new IllegalStateException("full");
        platform.strike(11, ProvisioningFake.Blow.OUTAGE);

        TenantOnboardingException failure = failure();

        assertThat(failure)
                .hasMessageContaining(
                        "the new API key k-1 could not be disabled and may still be enabled; it is disabled and"
                                + " replaced next time");
        assertThat(failure.getCause().getSuppressed()).hasSize(1);
        assertThat(platform.enabledKeys()).hasSize(1);

        platform.mend();
        store.refusal = null;
        assertThat(tenants().onboard(PLAN, store).keyId()).isEqualTo("k-2");
        assertThat(platform.enabledKeys()).hasSize(1);
    }

    @Test
    void saysHowManyKeysADayThereAre() {
        platform.keyCreationStatus = 429;

        TenantOnboardingException failure = failure();

        assertThat(failure)
                .hasCauseInstanceOf(RateLimitException.class)
                .hasMessageContaining("the platform lets an account create 40 API keys a day: try again tomorrow");
        assertThat(failure.status()).isEqualTo(429);
    }

    @Test
    void saysWhatAConflictOfKeysMeans() {
        platform.keyCreationStatus = 409;

        assertThat(failure())
                .hasCauseInstanceOf(ConflictException.class)
                .hasMessageContaining("may have the name: set another keyName");
    }

    @Test
    void asksTheStoreBeforeAnythingIsChanged() {
        TenantKeyStore broken = new TenantKeyStore() {
            @Override
            public String apiKeyId(Tenant tenant) {
                throw new IllegalStateException("down");
            }

            @Override
            public Secret key(Tenant tenant) {
                throw new IllegalStateException("down");
            }

            @Override
            public void store(Tenant tenant, String apiKeyId, Secret key) {}
        };

        assertThatThrownBy(() -> tenants().onboard(PLAN, broken))
                .isInstanceOf(TenantOnboardingException.class)
                .hasMessageStartingWith("create-api-key failed: the TenantKeyStore failed with IllegalStateException"
                        + " (outcome NOT_SENT, 0 attempts): nothing was changed");
        assertThat(platform.writes).isEmpty();
    }

    @Test
    void isRefusedToApiKeysBeforeAnythingIsSent() {
        String refusal = "cannot be called with an API key: use infobip().withCredentials(...)";

        assertThatThrownBy(() -> wire.infobip().tenants().onboard(PLAN, store))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(refusal);
        assertThatThrownBy(() -> wire.infobip(config -> config.tenantKeys(any -> Secret.of("k")))
                        .forTenant(STORE)
                        .tenants()
                        .offboard(TenantOffboarding.of(PLAN).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(refusal);
        assertThat(wire.requests()).isZero();
    }

    @Test
    void refusesPlansThatMakeNoSense() {
        assertRefused(() -> TenantOnboarding.builder(null), "tenant is required");
        assertRefused(() -> TenantOnboarding.builder(new Tenant(" ", null)), "applicationId must not be blank");
        assertRefused(
                () -> TenantOnboarding.builder(new Tenant("a".repeat(256), null)),
                "applicationId must have at most 255 characters, but has 256");
        assertRefused(
                () -> TenantOnboarding.builder(Tenant.of("default")),
                "the application default without an entity is no tenant: it is what belongs to nobody");
        assertRefused(() -> plan().sender(ResourceChannel.SMS, " "), "sender must not be blank");
        assertRefused(
                () -> plan().sender(ResourceChannel.TELEGRAM, "bot"),
                "messages of TELEGRAM cannot get an application and entity by their configuration");
        assertRefused(() -> plan().keyName(" ").build(), "keyName must not be blank");
        assertRefused(
                () -> plan().applicationName("a".repeat(256)).build(),
                "applicationName must have at most 255 characters, but has 256");
        assertRefused(
                () -> TenantOnboarding.builder(Tenant.of("a")).entityName("e").build(),
                "entityName is set, but the tenant has no entity");
        assertRefused(
                () -> plan().subscription(subscriptionOf(Tenant.of("other"))),
                "subscription must be about the tenant alone, but has other criteria");
        assertRefused(
                () -> plan().subscription(subscriptionOf(STORE).toBuilder()
                        .criteria(List.of())
                        .build()),
                "subscription must be about the tenant alone, but has other criteria");
        assertThat(PLAN.toBuilder().build()).isEqualTo(PLAN);
    }

    @Test
    void derivesIdsThatNoOtherTenantHas() {
        assertThat(List.of(
                        TenantIds.derived(Tenant.of("a", "b")),
                        TenantIds.derived(Tenant.of("a~~b")),
                        TenantIds.derived(Tenant.of("a~", "~b")),
                        TenantIds.derived(Tenant.of("a/b")),
                        TenantIds.derived(Tenant.of("ä"))))
                .containsExactly("a~~b", "a~7e~7eb", "a~7e~~~7eb", "a~2fb", "~c3~a4");
    }

    private static TenantOnboarding.Builder plan() {
        return TenantOnboarding.builder(STORE);
    }

    private static CreateSubscriptionRequest subscriptionOf(Tenant tenant) {
        return CreateSubscriptionRequest.builder()
                .subscriptionId("s")
                .profileId("p")
                .events(SubscriptionEvent.CONVERSATION_CREATED)
                .tenant(tenant)
                .build();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable way, String message) {
        assertThatThrownBy(way).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private void sender(String number, Map<String, String> pair) {
        platform.things.put(
                SENDERS + "/SMS/" + number + "/",
                Json.of(Map.of("configurationKey", "c-1", "channel", "SMS", "number", number, "platform", pair)));
    }

    private void subscription(Map<String, String> criterion) {
        platform.things.put(
                "/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT/acme-app~~store-42",
                Json.of(Map.of("subscriptionId", "acme-app~~store-42", "criteria", List.of(criterion))));
    }

    private TenantOnboardingException failure() {
        return catchThrowableOfType(
                TenantOnboardingException.class, () -> tenants().onboard(PLAN, store));
    }

    private TenantsApi tenants() {
        return wire.infobip(config -> config.credentials(Credentials.basic("jane", "s3cret")))
                .tenants();
    }

    private List<String> taken(int requests) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            taken.add(wire.taken());
        }
        return taken;
    }

    private static String get(String target) {
        return "GET " + target + "\nAccept: application/json\nAuthorization: Basic amFuZTpzM2NyZXQ=\n";
    }

    private static String post(String target, String json) {
        return "POST " + target + "\nAccept: application/json\nAuthorization: Basic amFuZTpzM2NyZXQ=\n"
                + "Content-Type: application/json\n\n" + json + "\n";
    }
}
