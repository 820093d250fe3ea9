package io.github.engage4j.examples;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.subscriptions.CreateNotificationProfileRequest;
import io.github.engage4j.infobip.subscriptions.CreateSecuritySettingsRequest;
import io.github.engage4j.infobip.subscriptions.CreateSubscriptionRequest;
import io.github.engage4j.infobip.subscriptions.HmacAlgorithm;
import io.github.engage4j.infobip.subscriptions.HmacWebhookCredentials;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import io.github.engage4j.infobip.subscriptions.SubscriptionReference;
import io.github.engage4j.infobip.subscriptions.Webhook;
import java.util.List;
import java.util.Map;

/** Has the events of one tenant's conversations sent to a webhook, signed, with a header that says whose they are. */
final class TenantSubscription {

    private TenantSubscription() {}

    static SubscriptionReference create(EngageClient client, Tenant tenant, String webhookUrl, Secret signingKey) {
        // docs: subscription
        String id = tenant.entityId() == null ? tenant.applicationId() : tenant.entityId();
        CreateNotificationProfileRequest profile = CreateNotificationProfileRequest.builder()
                .profileId(id + "-hook")
                .webhook(Webhook.of(webhookUrl))
                .security(CreateSecuritySettingsRequest.of(
                        id + "-hmac", HmacWebhookCredentials.of(signingKey, HmacAlgorithm.HMAC_SHA_256)))
                .headers(Map.of("X-Tenant", Secret.of(id))) // what arrives names no tenant otherwise
                .build();
        SubscriptionReference subscription = client.infobip()
                .subscriptions()
                .create(
                        SubscriptionChannel.CUSTOMER_ENGAGEMENT,
                        CreateSubscriptionRequest.builder()
                                .subscriptionId(id)
                                .profile(profile)
                                .events(List.of(
                                        SubscriptionEvent.CONVERSATION_CREATED,
                                        SubscriptionEvent.CONVERSATION_MESSAGE_RECEIVED,
                                        SubscriptionEvent.CONVERSATION_STATUS_UPDATED))
                                .tenant(tenant)
                                .build())
                .execute();
        // docs: end
        return subscription;
    }
}
