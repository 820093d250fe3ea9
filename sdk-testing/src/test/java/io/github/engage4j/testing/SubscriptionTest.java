package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.subscriptions.BasicWebhookCredentials;
import io.github.engage4j.infobip.subscriptions.Certificate;
import io.github.engage4j.infobip.subscriptions.CertificateReadiness;
import io.github.engage4j.infobip.subscriptions.CertificateStatus;
import io.github.engage4j.infobip.subscriptions.ConnectionTestResult;
import io.github.engage4j.infobip.subscriptions.CreateNotificationProfileRequest;
import io.github.engage4j.infobip.subscriptions.CreateSecuritySettingsRequest;
import io.github.engage4j.infobip.subscriptions.CreateSubscriptionRequest;
import io.github.engage4j.infobip.subscriptions.ListSubscriptionsRequest;
import io.github.engage4j.infobip.subscriptions.NotificationProfile;
import io.github.engage4j.infobip.subscriptions.SecuritySettings;
import io.github.engage4j.infobip.subscriptions.Subscription;
import io.github.engage4j.infobip.subscriptions.SubscriptionChannel;
import io.github.engage4j.infobip.subscriptions.SubscriptionEvent;
import io.github.engage4j.infobip.subscriptions.UpdateNotificationProfileRequest;
import io.github.engage4j.infobip.subscriptions.UpdateSecuritySettingsRequest;
import io.github.engage4j.infobip.subscriptions.UpdateSubscriptionRequest;
import io.github.engage4j.infobip.subscriptions.UploadCertificateRequest;
import io.github.engage4j.infobip.subscriptions.Webhook;
import io.github.engage4j.infobip.subscriptions.WebhookConnectionTestRequest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EngageSandboxExtension.class)
class SubscriptionTest {

    private static final SubscriptionChannel CHANNEL = SubscriptionChannel.CUSTOMER_ENGAGEMENT;
    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final CreateSecuritySettingsRequest SECURITY =
            CreateSecuritySettingsRequest.of("auth-1", BasicWebhookCredentials.of("infobip", Secret.of("a password")));
    private static final CreateNotificationProfileRequest PROFILE = CreateNotificationProfileRequest.builder()
            .profileId("profile-1")
            .webhook(Webhook.of("https://example.com/hook"))
            .security(SECURITY)
            .build();
    private static final CreateSubscriptionRequest SUBSCRIPTION = CreateSubscriptionRequest.builder()
            .subscriptionId("subscription-1")
            .events(SubscriptionEvent.CONVERSATION_CREATED)
            .tenant(STORE)
            .profile(PROFILE)
            .build();

    @Test
    void profileAndSecurityOfASubscriptionAreThereByThemselves(EngageSandbox sandbox, EngageClient client) {
        var created =
                client.infobip().subscriptions().create(CHANNEL, SUBSCRIPTION).execute();

        assertThat(created.subscriptionId()).isEqualTo("subscription-1");
        assertThat(Objects.requireNonNull(created.profile()).profileId()).isEqualTo("profile-1");
        assertThat(client.infobip().notificationProfiles().list().stream())
                .extracting(NotificationProfile::webhook)
                .containsExactly(Webhook.of("https://example.com/hook"));
        assertThat(client.infobip()
                        .subscriptionSecurity()
                        .get("auth-1")
                        .execute()
                        .credentials())
                .isEqualTo(BasicWebhookCredentials.of("infobip", Secret.of("a password")));
    }

    @Test
    void subscriptionIsReadListedAndDeleted(EngageSandbox sandbox, EngageClient client) {
        var subscriptions = client.infobip().subscriptions();
        subscriptions.create(CHANNEL, SUBSCRIPTION).execute();

        Subscription read = subscriptions.get(CHANNEL, "subscription-1").execute();
        assertThat(read.events()).containsExactly(SubscriptionEvent.CONVERSATION_CREATED);
        assertThat(subscriptions
                        .list(
                                CHANNEL,
                                ListSubscriptionsRequest.builder().tenant(STORE).build())
                        .stream())
                .containsExactly(read);
        assertThat(subscriptions.list(SubscriptionChannel.AGENT_OS).stream()).isEmpty();
        assertThat(subscriptions
                        .list(
                                CHANNEL,
                                ListSubscriptionsRequest.builder()
                                        .tenant(Tenant.of("other", "store-42"))
                                        .build())
                        .stream())
                .isEmpty();

        subscriptions.delete(CHANNEL, "subscription-1").execute();
        assertThatThrownBy(() -> subscriptions.get(CHANNEL, "subscription-1").execute())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void subscriptionNamesAProfileThatIsThere(EngageSandbox sandbox, EngageClient client) {
        var subscriptions = client.infobip().subscriptions();
        CreateSubscriptionRequest request = CreateSubscriptionRequest.builder()
                .subscriptionId("subscription-1")
                .events(SubscriptionEvent.CONVERSATION_CREATED)
                .profileId("profile-1")
                .build();

        assertThatThrownBy(() -> subscriptions.create(CHANNEL, request).execute())
                .isInstanceOf(NotFoundException.class);
        client.infobip().notificationProfiles().create(PROFILE).execute();
        subscriptions.create(CHANNEL, request).execute();
        assertThatThrownBy(() -> subscriptions.create(CHANNEL, request).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void updatesReplaceWhatWasThere(EngageSandbox sandbox, EngageClient client) {
        client.infobip().subscriptions().create(CHANNEL, SUBSCRIPTION).execute();
        client.infobip()
                .subscriptions()
                .update(
                        CHANNEL,
                        "subscription-1",
                        UpdateSubscriptionRequest.builder()
                                .profileId("profile-1")
                                .events(SubscriptionEvent.CONVERSATION_STATUS_UPDATED)
                                .build())
                .execute();
        client.infobip()
                .notificationProfiles()
                .update(
                        "profile-1",
                        UpdateNotificationProfileRequest.builder()
                                .webhook(Webhook.of("https://example.com/other"))
                                .build())
                .execute();
        client.infobip()
                .subscriptionSecurity()
                .update(
                        "auth-1",
                        UpdateSecuritySettingsRequest.of(BasicWebhookCredentials.of("infobip", Secret.of("new"))))
                .execute();

        Subscription subscription =
                client.infobip().subscriptions().get(CHANNEL, "subscription-1").execute();
        assertThat(subscription.events()).containsExactly(SubscriptionEvent.CONVERSATION_STATUS_UPDATED);
        assertThat(subscription.criteria()).isEmpty();
        assertThat(client.infobip()
                        .notificationProfiles()
                        .get("profile-1")
                        .execute()
                        .security())
                .isNull();
        assertThat(client.infobip().subscriptionSecurity().list().stream())
                .extracting(SecuritySettings::credentials)
                .containsExactly(BasicWebhookCredentials.of("infobip", Secret.of("new")));
    }

    @Test
    void whatIsUsedIsNotDeleted(EngageSandbox sandbox, EngageClient client) {
        client.infobip().subscriptions().create(CHANNEL, SUBSCRIPTION).execute();
        assertThatThrownBy(() ->
                        client.infobip().subscriptionSecurity().delete("auth-1").execute())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> client.infobip()
                        .notificationProfiles()
                        .delete("profile-1")
                        .execute())
                .isInstanceOf(InvalidRequestException.class);

        client.infobip().subscriptions().delete(CHANNEL, "subscription-1").execute();
        client.infobip().notificationProfiles().delete("profile-1").execute();
        client.infobip().subscriptionSecurity().delete("auth-1").execute();

        assertThat(client.infobip().notificationProfiles().list().stream()).isEmpty();
        assertThat(client.infobip().subscriptionSecurity().list().stream()).isEmpty();
    }

    @Test
    void certificateIsReadyAndStaysWhileAProfileUsesIt(EngageSandbox sandbox, EngageClient client) {
        var certificates = client.infobip().certificates();
        certificates
                .upload(UploadCertificateRequest.of("certificate-1", Secret.of("-----BEGIN CERTIFICATE-----")))
                .execute();
        client.infobip()
                .notificationProfiles()
                .create(CreateNotificationProfileRequest.builder()
                        .profileId("profile-1")
                        .webhook(Webhook.of("https://example.com/hook"))
                        .clientCertificateId("certificate-1")
                        .build())
                .execute();

        assertThat(certificates.getStatus("certificate-1").execute().status()).isEqualTo(CertificateStatus.READY);
        assertThat(certificates.get("certificate-1").execute().certificateStatus())
                .isEqualTo(CertificateStatus.READY);
        assertThat(certificates.list().stream())
                .extracting(Certificate::certificateId)
                .containsExactly("certificate-1");
        assertThat(certificates.listStatuses().stream())
                .extracting(CertificateReadiness::certificateId)
                .containsExactly("certificate-1");
        assertThat(certificates
                        .testWebhook(WebhookConnectionTestRequest.of("certificate-1", "https://example.com/hook"))
                        .execute()
                        .result())
                .isEqualTo(ConnectionTestResult.SUCCESS);
        assertThatThrownBy(() -> certificates.delete("certificate-1").execute())
                .isInstanceOf(InvalidRequestException.class);

        client.infobip().notificationProfiles().delete("profile-1").execute();
        certificates.delete("certificate-1").execute();
        assertThatThrownBy(() -> certificates.get("certificate-1").execute()).isInstanceOf(NotFoundException.class);
    }
}
