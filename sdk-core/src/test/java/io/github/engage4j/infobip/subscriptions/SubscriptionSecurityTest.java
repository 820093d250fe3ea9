package io.github.engage4j.infobip.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.spec.OffSpec;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionSecurityTest {

    private static final String REFERENCE = "{\"authId\":\"a-1\"}";
    private static final String BASIC =
            "{\"authId\":\"a-1\",\"type\":\"BASIC\",\"credentials\":{\"username\":\"user1\",\"password\":\"password1\"}}";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsSecuritySettings(Mode mode) {
        wire.answers(201, REFERENCE);

        SecuritySettingsReference created = mode.run(wire.infobip()
                        .subscriptionSecurity()
                        .create(CreateSecuritySettingsRequest.of(
                                "a-1", BasicWebhookCredentials.of("user1", Secret.of("password1")))))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /subscriptions/1/security
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"authId":"a-1","credentials":{"username":"user1","password":"password1"},"type":"BASIC"}
                """);
        assertThat(created).isEqualTo(new SecuritySettingsReference("a-1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("credentials")
    void writesAndReadsEachKindOfCredentialsAndPrintsNoSecret(WebhookCredentials credentials, String written) {
        wire.answers(200, REFERENCE).answers(200, "{\"authId\":\"a-1\"," + written.substring(1));

        wire.infobip()
                .subscriptionSecurity()
                .update("a-1", UpdateSecuritySettingsRequest.of(credentials))
                .execute();
        SecuritySettings read = wire.infobip().subscriptionSecurity().get("a-1").execute();

        assertThat(wire.taken()).isEqualTo("""
                PUT /subscriptions/1/security/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                %s
                """.formatted(written));
        assertThat(read).isEqualTo(new SecuritySettings("a-1", credentials.type(), credentials));
        assertThat(read + " " + UpdateSecuritySettingsRequest.of(credentials)).doesNotContain("4711");
    }

    static Stream<Arguments> credentials() {
        OauthWebhookCredentials oauth = OauthWebhookCredentials.builder()
                .tokenUrl("https://example.com/token")
                .clientId("client")
                .clientSecret(Secret.of("a4711"))
                .grantType("password")
                .scope("events")
                .username("user1")
                .password(Secret.of("b4711"))
                .resource("hook")
                .refreshToken(Secret.of("c4711"))
                .headers(Map.of("X-Key", Secret.of("d4711")))
                .build();
        return Stream.of(
                arguments(
                        BasicWebhookCredentials.of("user1", Secret.of("4711")),
                        "{\"credentials\":{\"username\":\"user1\",\"password\":\"4711\"},\"type\":\"BASIC\"}"),
                arguments(
                        HmacWebhookCredentials.of(Secret.of("4711"), HmacAlgorithm.HMAC_SHA_512),
                        "{\"credentials\":{\"secretKey\":\"4711\",\"algorithm\":\"HMAC_SHA_512\"},\"type\":\"HMAC\"}"),
                arguments(
                        oauth.toBuilder().build(),
                        "{\"credentials\":{\"tokenUrl\":\"https://example.com/token\",\"clientId\":\"client\",\"clientSecret\":\"a4711\",\"grantType\":\"password\",\"scope\":\"events\",\"username\":\"user1\",\"password\":\"b4711\",\"resource\":\"hook\",\"refreshToken\":\"c4711\",\"headers\":{\"X-Key\":\"d4711\"}},\"type\":\"OAUTH\"}"));
    }

    @Test
    @OffSpec("the specification does not say what a security of one's own has")
    void writesAndReadsCredentialsOfAnyKind() {
        writesAndReadsEachKindOfCredentialsAndPrintsNoSecret(
                RawWebhookCredentials.of(SecurityType.CUSTOM, Json.parse("{\"any\":\"4711\"}")),
                "{\"credentials\":{\"any\":\"4711\"},\"type\":\"CUSTOM\"}");
    }

    @ParameterizedTest
    @EnumSource
    void getsSecuritySettings(Mode mode) {
        wire.answers(200, BASIC);

        SecuritySettings settings =
                mode.run(wire.infobip().subscriptionSecurity().get("a-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/security/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(settings.type()).isEqualTo(SecurityType.BASIC);
        assertThat(settings.credentials()).isEqualTo(BasicWebhookCredentials.of("user1", Secret.of("password1")));
    }

    @Test
    void readsSettingsWhoseSecretsThePlatformKeepsBack() {
        wire.answers(200, "{\"authId\":\"a-1\",\"type\":\"HMAC\",\"credentials\":{\"algorithm\":\"HMAC_MD5\"}}");
        wire.answers(200, "{\"authId\":\"a-1\",\"type\":\"CUSTOM\"}");

        SubscriptionSecurityApi api = wire.infobip().subscriptionSecurity();

        assertThat(api.get("a-1").execute().credentials())
                .isEqualTo(new HmacWebhookCredentials(null, HmacAlgorithm.HMAC_MD5));
        assertThat(api.get("a-1").execute()).isEqualTo(new SecuritySettings("a-1", SecurityType.CUSTOM, null));
    }

    @ParameterizedTest
    @EnumSource
    void listsSecuritySettings(Mode mode) {
        wire.answers(200, "{\"results\":[" + BASIC + "],\"paging\":{\"page\":2,\"size\":50,\"totalResults\":101}}");

        Page<SecuritySettings> page = mode.run(
                        wire.infobip().subscriptionSecurity().list(ListSecuritySettingsRequest.of(2, 50)))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/security?page=2&size=50
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(SecuritySettings::authId).containsExactly("a-1");
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void listsAllSecuritySettingsWithoutARequest() {
        wire.answers(200, "{\"results\":[],\"paging\":{\"page\":0,\"size\":20,\"totalResults\":0}}");

        assertThat(wire.infobip().subscriptionSecurity().list().stream()).isEmpty();

        assertThat(wire.taken()).startsWith("GET /subscriptions/1/security\n");
    }

    @ParameterizedTest
    @EnumSource
    void deletesSecuritySettings(Mode mode) {
        wire.answers(200, REFERENCE);

        Acknowledgement done =
                mode.run(wire.infobip().subscriptionSecurity().delete("a-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /subscriptions/1/security/a-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"authId\":\"a-1\",\"credentials\":{\"any\":{\"headers\":{\"x\":\"4711\"}},\"more\":\"} 4711\"},\"type\":\"CUSTOM\"}",
                "{\"authId\":\"a-1\",\"credentials\":{\"any\":[\"4711",
                "{\"authId\":\"a-1\",\"password\":\"a\\\"4711\",\"headers\":{\"x\":\"4711\"}}",
                "{\"authId\":\"a-1\",\"passphrase\":\"4711\\",
            })
    void keepsSecretsThatAnErrorQuotesOutOfTheException(String quoted) {
        wire.answers(400, quoted);

        assertThatThrownBy(
                        () -> wire.infobip().subscriptionSecurity().get("a-1").execute())
                .isInstanceOfSatisfying(
                        EngageException.class,
                        e -> assertThat(e.rawBody())
                                .startsWith("{\"authId\":\"a-1\",")
                                .contains("[redacted]")
                                .doesNotContain("4711"));
    }

    @Test
    void refusesWhatThePlatformWouldRefuseWithoutShowingSecrets() {
        Secret tooLong = Secret.of("s".repeat(256));
        refuses(
                () -> BasicWebhookCredentials.of("user1", tooLong),
                "password must have at most 255 characters, but has 256");
        refuses(
                () -> HmacWebhookCredentials.of(tooLong, HmacAlgorithm.HMAC_MD5),
                "secretKey must have at most 255 characters, but has 256");
        refuses(() -> HmacWebhookCredentials.of(Secret.of("k"), null), "algorithm is required");
        refuses(() -> OauthWebhookCredentials.builder().build(), "tokenUrl is required");
        refuses(
                () -> OauthWebhookCredentials.builder()
                        .tokenUrl("t")
                        .grantType("g")
                        .clientSecret(tooLong)
                        .build(),
                "clientSecret must have at most 255 characters, but has 256");
        refuses(() -> CreateSecuritySettingsRequest.of("a-1", null), "credentials is required");
        refuses(
                () -> CreateSecuritySettingsRequest.of("a b", BasicWebhookCredentials.of("u", Secret.of("p"))),
                "authId must consist of letters, digits and -._~, but is 'a b'");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
