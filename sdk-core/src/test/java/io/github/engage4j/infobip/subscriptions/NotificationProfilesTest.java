package io.github.engage4j.infobip.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationProfilesTest {

    private static final String SETTINGS = """
            "maxBucketSize":1,"windowSize":20,"connectTimeout":10000,"readTimeout":10001,\
            "enabledSSLProtocols":["TLSv1.3","TLSv1.2"],"headers":{"X-Important-Header":"Important Value"},\
            "responseRegex":"[1-9]","responseBodyRegex":"[2-9]","rateLimit":5000""";
    private static final String PROFILE = """
            {"profileId":"p-1","webhook":{"contentType":"application/json","notifyUrl":"https://example.com/hook"},\
            "security":{"authId":"a-1"},"clientCertificateId":"c-1",""" + SETTINGS + "}";
    private static final String REFERENCE = "{\"profileId\":\"p-1\",\"security\":{\"authId\":\"a-1\"}}";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAProfileWithNewSecuritySettings(Mode mode) {
        wire.answers(201, REFERENCE);

        NotificationProfileReference created = mode.run(
                        wire.infobip().notificationProfiles().create(full().build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /subscriptions/1/profiles
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"profileId":"p-1","webhook":{"contentType":"application/json","notifyUrl":"https://example.com/hook"},\
                "security":{"authId":"a-1","credentials":{"username":"user1","password":"password1"},"type":"BASIC"},\
                "clientCertificateId":"c-1",%s}
                """.formatted(SETTINGS));
        assertThat(created).isEqualTo(new NotificationProfileReference("p-1", new SecuritySettingsReference("a-1")));
    }

    @Test
    void createsAProfileWithExistingSecuritySettingsNamingThemOnly() {
        wire.answers(201, REFERENCE);

        wire.infobip()
                .notificationProfiles()
                .create(CreateNotificationProfileRequest.builder()
                        .profileId("p-1")
                        .webhook(Webhook.of("https://example.com/hook"))
                        .authId("a-1")
                        .build())
                .execute();

        assertThat(wire.taken())
                .endsWith(
                        "\n\n{\"profileId\":\"p-1\",\"webhook\":{\"notifyUrl\":\"https://example.com/hook\"},\"security\":{\"authId\":\"a-1\"}}\n");
    }

    @ParameterizedTest
    @EnumSource
    void getsAProfileWhoseHeadersDoNotPrint(Mode mode) {
        wire.answers(200, PROFILE);

        NotificationProfile profile =
                mode.run(wire.infobip().notificationProfiles().get("p-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/profiles/p-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(profile.webhook()).isEqualTo(Webhook.of("https://example.com/hook", WebhookContentType.JSON));
        assertThat(profile.enabledSslProtocols()).containsExactly(SslProtocol.TLS_1_3, SslProtocol.TLS_1_2);
        assertThat(profile.headers()).containsEntry("X-Important-Header", Secret.of("Important Value"));
        assertThat(profile.readTimeout()).isEqualTo(10001);
        assertThat(profile.toString()).contains("X-Important-Header=[redacted]").doesNotContain("Important Value");
    }

    @ParameterizedTest
    @EnumSource
    void updatesAProfileFromWhatItIs(Mode mode) {
        wire.answers(200, PROFILE).answers(200, REFERENCE);
        NotificationProfile profile =
                wire.infobip().notificationProfiles().get("p-1").execute();
        var unused = wire.takenRequest();

        NotificationProfileReference updated = mode.run(wire.infobip()
                        .notificationProfiles()
                        .update(
                                "p-1",
                                UpdateNotificationProfileRequest.from(profile)
                                        .authId("a-2")
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /subscriptions/1/profiles/p-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"webhook":{"contentType":"application/json","notifyUrl":"https://example.com/hook"},\
                "security":{"authId":"a-2"},"clientCertificateId":"c-1",%s}
                """.formatted(SETTINGS));
        assertThat(updated.profileId()).isEqualTo("p-1");
    }

    @ParameterizedTest
    @EnumSource
    void listsProfiles(Mode mode) {
        wire.answers(200, "{\"results\":[" + PROFILE + "],\"paging\":{\"page\":0,\"size\":20,\"totalResults\":1}}");

        Page<NotificationProfile> page =
                mode.run(wire.infobip().notificationProfiles().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/profiles
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(NotificationProfile::profileId).containsExactly("p-1");
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void walksAllPagesOfProfiles() {
        wire.answers(
                200, "{\"results\":[{\"profileId\":\"p-1\"}],\"paging\":{\"page\":1,\"size\":1,\"totalResults\":3}}");
        wire.answers(
                200, "{\"results\":[{\"profileId\":\"p-2\"}],\"paging\":{\"page\":2,\"size\":1,\"totalResults\":3}}");

        assertThat(wire.infobip().notificationProfiles().list(ListNotificationProfilesRequest.of(1, 1)).stream())
                .extracting(NotificationProfile::profileId)
                .containsExactly("p-1", "p-2");

        assertThat(wire.taken()).startsWith("GET /subscriptions/1/profiles?page=1&size=1\n");
        assertThat(wire.taken()).startsWith("GET /subscriptions/1/profiles?size=1&page=2\n");
    }

    @ParameterizedTest
    @EnumSource
    void deletesAProfile(Mode mode) {
        wire.answers(200, REFERENCE);

        Acknowledgement done =
                mode.run(wire.infobip().notificationProfiles().delete("p-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /subscriptions/1/profiles/p-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(null, null));
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var create = full().build();
        assertThat(create.toBuilder().build()).isEqualTo(create);
        var update = UpdateNotificationProfileRequest.builder()
                .authId("a-1")
                .rateLimit(1)
                .build();
        assertThat(update.toBuilder().build()).isEqualTo(update);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        refuses(() -> full().profileId(null).build(), "profileId is required");
        refuses(() -> full().webhook(null).build(), "webhook is required");
        refuses(() -> full().maxBucketSize(2001).build(), "maxBucketSize must be 1 to 2000, but is 2001");
        refuses(() -> full().windowSize(19).build(), "windowSize must be 20 to 10000, but is 19");
        refuses(() -> full().connectTimeout(299).build(), "connectTimeout must be 300 to 30000, but is 299");
        refuses(() -> full().readTimeout(999).build(), "readTimeout must be 1000 to 90000, but is 999");
        refuses(() -> full().rateLimit(5001).build(), "rateLimit must be 1 to 5000, but is 5001");
        refuses(() -> Webhook.of("u".repeat(513)), "notifyUrl must have at most 512 characters, but has 513");
        refuses(
                () -> UpdateNotificationProfileRequest.builder().rateLimit(0).build(),
                "rateLimit must be 1 to 5000, but is 0");
        refuses(() -> ListNotificationProfilesRequest.of(null, 0), "size must be 1 to 100, but is 0");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static CreateNotificationProfileRequest.Builder full() {
        return CreateNotificationProfileRequest.builder()
                .profileId("p-1")
                .webhook(Webhook.of("https://example.com/hook", WebhookContentType.JSON))
                .security(CreateSecuritySettingsRequest.of(
                        "a-1", BasicWebhookCredentials.of("user1", Secret.of("password1"))))
                .clientCertificateId("c-1")
                .maxBucketSize(1)
                .windowSize(20)
                .connectTimeout(10000)
                .readTimeout(10001)
                .enabledSslProtocols(List.of(SslProtocol.TLS_1_3, SslProtocol.TLS_1_2))
                .headers(Map.of("X-Important-Header", Secret.of("Important Value")))
                .responseRegex("[1-9]")
                .responseBodyRegex("[2-9]")
                .rateLimit(5000);
    }
}
