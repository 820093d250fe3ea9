package io.github.engage4j.infobip.subscriptions;

import static io.github.engage4j.infobip.subscriptions.SubscriptionChannel.CUSTOMER_ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.spec.OffSpec;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionsTest {

    private static final String REFERENCE =
            "{\"subscriptionId\":\"store-42\",\"profile\":{\"profileId\":\"store-42-hook\",\"security\":{\"authId\":\"hmac-1\"}}}";
    private static final String SUBSCRIPTION = """
            {"subscriptionId":"store-42","name":"Store 42","profile":{"profileId":"p-1","security":{"authId":"a-1"}},\
            "events":["CONVERSATION_CREATED",{"event":"DELIVERY","format":"V2"}],\
            "criteria":[{"applicationId":"acme-app","entityId":"store-42"}],"resources":["1234"],"users":["user1"]}""";
    private static final Tenant TENANT = Tenant.of("acme-app", "store-42");

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    @OffSpec("an event with a format is one of other channels")
    void createsASubscriptionOfATenantWithItsProfileAndSecurity(Mode mode) {
        wire.answers(201, REFERENCE);

        SubscriptionReference created = mode.run(wire.infobip()
                        .subscriptions()
                        .create(
                                CUSTOMER_ENGAGEMENT,
                                CreateSubscriptionRequest.builder()
                                        .subscriptionId("store-42")
                                        .name("Store 42")
                                        .profile(profile())
                                        .events(
                                                SubscriptionEvent.CONVERSATION_MESSAGE_RECEIVED,
                                                SubscriptionEvent.of("DELIVERY", "V2"))
                                        .tenant(TENANT)
                                        .resources(List.of("1234"))
                                        .users(List.of("user1"))
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /subscriptions/1/subscription/CUSTOMER_ENGAGEMENT
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"subscriptionId":"store-42","name":"Store 42","profile":{"profileId":"store-42-hook",\
                "webhook":{"notifyUrl":"https://partner.example.com/events"},\
                "security":{"authId":"hmac-1","credentials":{"secretKey":"key-4711","algorithm":"HMAC_SHA_256"},"type":"HMAC"},\
                "headers":{"X-Tenant":"store-42"}},\
                "events":["CONVERSATION_MESSAGE_RECEIVED",{"event":"DELIVERY","format":"V2"}],\
                "criteria":[{"applicationId":"acme-app","entityId":"store-42"}],"resources":["1234"],"users":["user1"]}
                """);
        assertThat(created)
                .isEqualTo(new SubscriptionReference(
                        "store-42",
                        new NotificationProfileReference("store-42-hook", new SecuritySettingsReference("hmac-1"))));
    }

    @Test
    void createsASubscriptionWithAnExistingProfileNamingNothingElseOfIt() {
        wire.answers(201, REFERENCE);

        wire.infobip()
                .subscriptions()
                .create(SubscriptionChannel.AGENT_OS, minimal().build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /subscriptions/1/subscription/AGENT_OS
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"subscriptionId":"store-42","profile":{"profileId":"p-1"},"events":["CONVERSATION_CREATED"]}
                """);
    }

    @Test
    void takesTheTenantFromTheClientWhereTheRequestHasNoCriteria() {
        wire.answers(201, REFERENCE).answers(200, REFERENCE).answers(201, REFERENCE);
        SubscriptionsApi api = wire.infobip(infobip -> infobip.tenant(TENANT)).subscriptions();

        api.create(CUSTOMER_ENGAGEMENT, minimal().build()).execute();
        api.update(CUSTOMER_ENGAGEMENT, "store-42", update().build()).execute();
        api.create(CUSTOMER_ENGAGEMENT, minimal().criteria(List.of()).build()).execute();

        String tenant = "\"criteria\":[{\"applicationId\":\"acme-app\",\"entityId\":\"store-42\"}]";
        assertThat(wire.taken()).contains(tenant);
        assertThat(wire.taken()).contains(tenant);
        assertThat(wire.taken()).contains("\"criteria\":[]");
    }

    @ParameterizedTest
    @EnumSource
    void listsTheSubscriptionsOfAChannel(Mode mode) {
        wire.answers(
                200,
                "{\"results\":[" + SUBSCRIPTION
                        + "],\"paging\":{\"page\":0,\"size\":20,\"totalPages\":2,\"totalResults\":21}}");

        Page<Subscription> page = mode.run(wire.infobip().subscriptions().list(CUSTOMER_ENGAGEMENT))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/subscription/CUSTOMER_ENGAGEMENT
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Subscription::subscriptionId).containsExactly("store-42");
        assertThat(page.size()).isEqualTo(20);
        assertThat(page.totalItems()).isEqualTo(21);
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    @OffSpec("the text's example has several applications")
    void sendsEachFilterAsThePlatformDocumentsIt() {
        wire.answers(200, "{\"results\":[],\"paging\":{\"page\":1,\"size\":100,\"totalResults\":0}}");

        wire.infobip()
                .subscriptions()
                .list(
                        SubscriptionChannel.SMS,
                        ListSubscriptionsRequest.builder()
                                .page(1)
                                .size(100)
                                .applicationIds(List.of("app1", "app2"))
                                .entityId("store-42")
                                .callsConfigurationId("calls-1")
                                .resource("100200300400")
                                .user("user1")
                                .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/subscription/SMS?page=1&size=100&applicationId=app1&applicationId=app2\
                &entityId=store-42&callsConfigurationId=calls-1&resource=100200300400&user=user1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @ParameterizedTest
    @EnumSource
    void getsASubscriptionWithEventsInEitherForm(Mode mode) {
        wire.answers(200, SUBSCRIPTION);

        Subscription subscription = mode.run(wire.infobip().subscriptions().get(CUSTOMER_ENGAGEMENT, "store-42"))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/subscription/CUSTOMER_ENGAGEMENT/store-42
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(subscription.events())
                .containsExactly(SubscriptionEvent.CONVERSATION_CREATED, SubscriptionEvent.of("DELIVERY", "V2"));
        assertThat(subscription.criteria()).containsExactly(SubscriptionCriterion.of(TENANT));
        assertThat(subscription.users()).containsExactly("user1");
    }

    @ParameterizedTest
    @EnumSource
    @OffSpec("an event with a format is one of other channels")
    void updatesASubscriptionFromWhatItIsNamingItsProfileOnly(Mode mode) {
        wire.answers(200, SUBSCRIPTION).answers(200, REFERENCE);
        Subscription subscription = wire.infobip()
                .subscriptions()
                .get(CUSTOMER_ENGAGEMENT, "store-42")
                .execute();
        var unused = wire.takenRequest();

        SubscriptionReference updated = mode.run(wire.infobip()
                        .subscriptions()
                        .update(
                                CUSTOMER_ENGAGEMENT,
                                "store-42",
                                UpdateSubscriptionRequest.from(subscription)
                                        .name("Updated")
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /subscriptions/1/subscription/CUSTOMER_ENGAGEMENT/store-42
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"Updated","profile":{"profileId":"p-1"},\
                "events":["CONVERSATION_CREATED",{"event":"DELIVERY","format":"V2"}],\
                "criteria":[{"applicationId":"acme-app","entityId":"store-42"}],"resources":["1234"],"users":["user1"]}
                """);
        assertThat(updated.subscriptionId()).isEqualTo("store-42");
    }

    @Test
    void keepsASubscriptionAboutEverybodySoWhenAClientWithATenantUpdatesIt() {
        wire.answers(200, REFERENCE);
        Subscription everybodys = new Subscription(
                "all",
                null,
                new NotificationProfileReference("p-1", null),
                List.of(SubscriptionEvent.CONVERSATION_CREATED),
                Collections.emptyList(),
                List.of(),
                List.of());

        wire.infobip(infobip -> infobip.tenant(TENANT))
                .subscriptions()
                .update(
                        CUSTOMER_ENGAGEMENT,
                        "all",
                        UpdateSubscriptionRequest.from(everybodys).build())
                .execute();

        assertThat(wire.taken()).contains("\"criteria\":[]");
    }

    @ParameterizedTest
    @EnumSource
    void deletesASubscription(Mode mode) {
        wire.answers(200, REFERENCE);

        Acknowledgement done = mode.run(wire.infobip().subscriptions().delete(CUSTOMER_ENGAGEMENT, "store-42"))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /subscriptions/1/subscription/CUSTOMER_ENGAGEMENT/store-42
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(null, null));
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var create = minimal().tenant(TENANT).build();
        assertThat(create.toBuilder().build()).isEqualTo(create);
        var update = update().criteria(List.of(SubscriptionCriterion.entity("store-42")))
                .build();
        assertThat(update.toBuilder().build()).isEqualTo(update);
        var list = ListSubscriptionsRequest.builder().tenant(TENANT).size(1).build();
        assertThat(list.toBuilder().build()).isEqualTo(list);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        refuses(
                () -> minimal().subscriptionId("a/b").build(),
                "subscriptionId must consist of letters, digits and -._~, but is 'a/b'");
        refuses(() -> minimal().name("n".repeat(256)).build(), "name must have at most 255 characters, but has 256");
        refuses(() -> minimal().profileId(null).build(), "profile is required");
        refuses(() -> minimal().events(List.of()).build(), "events must not be empty");
        refuses(
                () -> minimal().users(Collections.nCopies(256, "u")).build(),
                "the number of users must be 0 to 255, but is 256");
        refuses(() -> update().profileId(null).build(), "profileId is required");
        refuses(() -> ListSubscriptionsRequest.builder().size(101).build(), "size must be 1 to 100, but is 101");
        refuses(
                () -> ListSubscriptionsRequest.builder()
                        .callsConfigurationId("c".repeat(129))
                        .build(),
                "callsConfigurationId must have at most 128 characters, but has 129");
        refuses(() -> SubscriptionCriterion.callsConfiguration(" "), "callsConfigurationId must not be blank");
        refuses(() -> SubscriptionEvent.of("DELIVERY", " "), "format must not be blank");
        refuses(() -> wire.infobip().subscriptions().get(null, "x"), "channel is required");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static CreateNotificationProfileRequest profile() {
        return CreateNotificationProfileRequest.builder()
                .profileId("store-42-hook")
                .webhook(Webhook.of("https://partner.example.com/events"))
                .security(CreateSecuritySettingsRequest.of(
                        "hmac-1", HmacWebhookCredentials.of(Secret.of("key-4711"), HmacAlgorithm.HMAC_SHA_256)))
                .headers(Map.of("X-Tenant", Secret.of("store-42")))
                .build();
    }

    private static CreateSubscriptionRequest.Builder minimal() {
        return CreateSubscriptionRequest.builder()
                .subscriptionId("store-42")
                .profileId("p-1")
                .events(SubscriptionEvent.CONVERSATION_CREATED);
    }

    private static UpdateSubscriptionRequest.Builder update() {
        return UpdateSubscriptionRequest.builder().profileId("p-1").events(SubscriptionEvent.CONVERSATION_CREATED);
    }
}
