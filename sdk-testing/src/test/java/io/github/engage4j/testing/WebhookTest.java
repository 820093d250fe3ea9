package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.CUSTOMER;
import static io.github.engage4j.testing.Samples.SENDER;
import static io.github.engage4j.testing.Samples.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.bots.BotRequest;
import io.github.engage4j.infobip.conversations.ConversationStatus;
import io.github.engage4j.infobip.conversations.PatchConversationRequest;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import io.github.engage4j.infobip.subscriptions.BasicWebhookCredentials;
import io.github.engage4j.infobip.subscriptions.CreateNotificationProfileRequest;
import io.github.engage4j.infobip.subscriptions.CreateSecuritySettingsRequest;
import io.github.engage4j.infobip.subscriptions.CreateSubscriptionRequest;
import io.github.engage4j.infobip.subscriptions.HmacAlgorithm;
import io.github.engage4j.infobip.subscriptions.HmacWebhookCredentials;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import io.github.engage4j.infobip.subscriptions.Webhook;
import io.github.engage4j.infobip.subscriptions.WebhookCredentials;
import io.github.engage4j.infobip.webhooks.BotMessageEvent;
import io.github.engage4j.infobip.webhooks.ConversationChangedEvent;
import io.github.engage4j.infobip.webhooks.InboundMessageEvent;
import io.github.engage4j.infobip.webhooks.WebhookEvent;
import io.github.engage4j.infobip.webhooks.WebhookEventType;
import io.github.engage4j.infobip.webhooks.WebhookVerification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class WebhookTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final Tenant OTHER = Tenant.of("acme-app", "store-43");
    private static final Secret KEY = Secret.of("a key that only two know");
    private static final HmacWebhookCredentials HMAC = HmacWebhookCredentials.of(KEY, HmacAlgorithm.HMAC_SHA_512);
    private static final WebhookVerification SIGNED =
            WebhookVerification.hmac(KEY).algorithm(io.github.engage4j.infobip.webhooks.HmacAlgorithm.SHA512);

    private final WebhookEndpoint endpoint = new WebhookEndpoint(SIGNED);

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void eventsOfAConversationArriveSignedAndTypedAndInOrder(EngageSandbox sandbox, EngageClient client) {
        subscribe(client, null, endpoint.url(), HMAC);
        String agent = Samples.agent(client, AgentRole.AGENT);

        String id = received(sandbox, "Good day");
        client.infobip().conversations().assign(id, agent).execute();
        client.infobip().messages().create(id, Samples.reply(agent)).execute();
        client.infobip()
                .conversations()
                .patch(
                        id,
                        PatchConversationRequest.builder()
                                .status(ConversationStatus.SOLVED)
                                .build())
                .execute();

        assertThat(delivered(sandbox)).allMatch(WebhookAttempt::isTaken);
        assertThat(endpoint.handled())
                .extracting(WebhookEvent::type)
                .containsExactly(
                        WebhookEventType.CONVERSATION_CREATED,
                        WebhookEventType.INBOUND_MESSAGE,
                        WebhookEventType.CONVERSATION_ASSIGNMENT_UPDATED,
                        WebhookEventType.OUTBOUND_MESSAGE,
                        WebhookEventType.CONVERSATION_STATUS_UPDATED);
        InboundMessageEvent message = (InboundMessageEvent) endpoint.handled().get(1);
        assertThat(message.conversation().id()).isEqualTo(id);
        assertThat(message.message().from()).isEqualTo(CUSTOMER);
        assertThat(message.message().to()).isEqualTo(SENDER);
        ConversationChangedEvent solved =
                (ConversationChangedEvent) endpoint.handled().get(4);
        assertThat(solved.conversation().status()).hasToString("SOLVED");
        assertThat(Objects.requireNonNull(solved.conversation().assignee()).name())
                .isEqualTo("Angus Young");
    }

    @Test
    void eventsOfATenantGoToItsSubscriptionAlone(EngageSandbox sandbox, EngageClient client) {
        subscribe(client, STORE, endpoint.url(), HMAC);
        subscribe(client, OTHER, endpoint.url(), HMAC);

        receivedBy(sandbox, STORE);
        received(sandbox, "To nobody's sender");
        receivedBy(sandbox, OTHER);

        assertThat(delivered(sandbox)).hasSize(4);
        assertThat(endpoint.tenants()).containsExactly("store-42", "store-42", "store-43", "store-43");
    }

    @Test
    void eventThatWasNotTakenComesAgainAndIsRecognised(EngageSandbox sandbox, EngageClient client) {
        subscribe(client, null, endpoint.url(), HMAC);
        endpoint.loseAnswers(1);

        received(sandbox, "Good day");
        assertThat(delivered(sandbox))
                .extracting(WebhookAttempt::attempt, WebhookAttempt::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 503), org.assertj.core.groups.Tuple.tuple(1, 200));

        assertThat(sandbox.infobip().webhooks().redeliver()).isOne();
        WebhookAttempt second = delivered(sandbox).get(2);
        assertThat(second).hasToString("WebhookAttempt[subscription-all, attempt 2, 200]");
        assertThat(endpoint.handled()).hasSize(2);
        assertThat(endpoint.leftOut())
                .extracting(WebhookEvent::type)
                .containsExactly(WebhookEventType.CONVERSATION_CREATED);
        assertThat(sandbox.infobip().webhooks().redeliver()).isZero();
    }

    @Test
    void wrongKeyIsSeenByTheReceiver(EngageSandbox sandbox, EngageClient client) {
        subscribe(
                client,
                null,
                endpoint.url(),
                HmacWebhookCredentials.of(Secret.of("another key"), HmacAlgorithm.HMAC_SHA_512));

        received(sandbox, "Good day");

        assertThat(delivered(sandbox)).extracting(WebhookAttempt::status).containsExactly(403, 403);
        assertThat(endpoint.handled()).isEmpty();
    }

    @Test
    void basicCredentialsAndHeadersOfTheProfileComeWithTheEvent(EngageSandbox sandbox, EngageClient client) {
        Secret password = Secret.of("a password");
        try (WebhookEndpoint basic = new WebhookEndpoint(WebhookVerification.basic("infobip", password))) {
            subscribe(client, STORE, basic.url(), BasicWebhookCredentials.of("infobip", password));

            receivedBy(sandbox, STORE);

            assertThat(delivered(sandbox)).allMatch(WebhookAttempt::isTaken);
            assertThat(basic.tenants()).containsExactly("store-42", "store-42");
        }
    }

    @Test
    void nothingLeavesThisMachine(EngageSandbox sandbox, EngageClient client) {
        subscribe(client, null, "https://example.com/hook", HMAC);

        received(sandbox, "Good day");

        assertThat(delivered(sandbox))
                .extracting(WebhookAttempt::failure)
                .containsOnly("the sandbox sends nothing to addresses that are not on this machine");
    }

    @Test
    void botGetsTheMessagesOfItsConversations(EngageSandbox sandbox, EngageClient client) {
        try (WebhookEndpoint ofBot = new WebhookEndpoint(WebhookVerification.none())) {
            client.infobip()
                    .bots()
                    .create(BotRequest.builder()
                            .displayName("My bot")
                            .channel(MessageChannel.SMS)
                            .destination(SENDER)
                            .webhookUrl(ofBot.url())
                            .build())
                    .execute();

            String id = received(sandbox, "Good day");

            assertThat(delivered(sandbox)).hasSize(1);
            BotMessageEvent event = (BotMessageEvent) ofBot.handled().get(0);
            assertThat(event.message().conversationId()).isEqualTo(id);
            assertThat(event.message().content()).isEqualTo(TextContent.of("Good day"));
        }
    }

    private static void receivedBy(EngageSandbox sandbox, Tenant tenant) {
        sandbox.infobip().receiveMessage(tenant, MessageChannel.SMS, CUSTOMER, SENDER, TextContent.of("Good day"));
    }

    private static List<WebhookAttempt> delivered(EngageSandbox sandbox) {
        return sandbox.infobip().webhooks().await(Duration.ofSeconds(30));
    }

    private static void subscribe(
            EngageClient client, @Nullable Tenant tenant, String url, WebhookCredentials credentials) {
        String name = tenant == null ? "all" : String.valueOf(tenant.entityId());
        CreateSubscriptionRequest.Builder subscription = CreateSubscriptionRequest.builder()
                .subscriptionId("subscription-" + name)
                .events(
                        SubscriptionEvent.CONVERSATION_CREATED,
                        SubscriptionEvent.CONVERSATION_MESSAGE_RECEIVED,
                        SubscriptionEvent.CONVERSATION_ASSIGNMENT_UPDATED,
                        SubscriptionEvent.CONVERSATION_STATUS_UPDATED)
                .profile(CreateNotificationProfileRequest.builder()
                        .profileId("profile-" + name)
                        .webhook(Webhook.of(url))
                        .headers(Map.of("X-Tenant", Secret.of(name)))
                        .security(CreateSecuritySettingsRequest.of("auth-" + name, credentials))
                        .build());
        if (tenant != null) {
            subscription.tenant(tenant);
        }
        client.infobip()
                .subscriptions()
                .create(SubscriptionChannel.CUSTOMER_ENGAGEMENT, subscription.build())
                .execute();
    }
}
