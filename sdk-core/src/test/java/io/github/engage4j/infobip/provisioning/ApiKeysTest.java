package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiKeysTest {

    private static final String HEADERS = """
            Accept: application/json
            Authorization: Basic amFuZTpzM2NyZXQ=
            """;
    private static final String BODY_FOLLOWS = """
            Content-Type: application/json

            """;
    private static final String OF_TENANT = """
            {"id":"k-1","apiKeySecret":"abc-123","accountId":"a-1","name":"Store 42","allowedIPs":["127.0.0.1"],\
            "validFrom":"2023-09-01T10:00:00","validTo":"2024-09-01T10:00:00","enabled":true,\
            "platform":[{"key":"p-1","applicationId":"acme-app","entityId":"store-42"},\
            {"key":"p-2","applicationId":"default","action":"FILL"}]}""";
    private static final Instant FROM = Instant.parse("2023-09-01T10:00:00Z");
    private static final Instant TO = Instant.parse("2024-09-01T10:00:00Z");
    private static final ApiKey KEY = new ApiKey(
            "k-1",
            Secret.of("abc-123"),
            "a-1",
            "Store 42",
            List.of("127.0.0.1"),
            FROM,
            TO,
            true,
            List.of(),
            List.of(
                    new ApiKeyPlatform("p-1", "acme-app", "store-42", null),
                    new ApiKeyPlatform("p-2", "default", null, PlatformAction.FILL)),
            List.of());

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAKeyOfOneTenant(Mode mode) {
        wire.answers(200, OF_TENANT);

        ApiKey key = mode.run(apiKeys()
                        .create(CreateApiKeyRequest.builder()
                                .accountId("a-1")
                                .name("Store 42")
                                .allowedIPs(List.of("127.0.0.1"))
                                .validFrom(FROM.plusNanos(999_999_999))
                                .validTo(TO)
                                .tenant(Tenant.of("acme-app", "store-42"))
                                .scopeGuids(List.of("conversations:manage"))
                                .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("POST /settings/2/api-keys\n" + HEADERS + BODY_FOLLOWS + """
                {"accountId":"a-1","name":"Store 42","allowedIPs":["127.0.0.1"],"validFrom":"2023-09-01T10:00:00",\
                "validTo":"2024-09-01T10:00:00","platform":[{"applicationId":"acme-app","entityId":"store-42"}],\
                "scopeGuids":["conversations:manage"]}
                """);
        assertThat(key).isEqualTo(KEY);
        assertThat(key.toString()).doesNotContain("abc-123");
    }

    @ParameterizedTest
    @EnumSource
    void createsAKeyOnce(Mode mode) {
        wire.answers(500, "");

        EngageException failure = mode.failure(
                apiKeys().create(CreateApiKeyRequest.builder().name("n").build()));

        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(wire.taken()).endsWith("\n{\"name\":\"n\"}\n");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @Test
    void callsWithTheKeyThatWasCreated() {
        wire.answers(200, OF_TENANT).answers(200, "{\"applicationId\":\"a\"}");

        ApiKey key = apiKeys()
                .create(CreateApiKeyRequest.builder().name("n").build())
                .execute();
        wire.infobip(config -> config.credentials(key.credentials()))
                .applications()
                .get("a")
                .execute();

        assertThat(wire.takenRequest().getHeaders().get("Authorization")).startsWith("Basic ");
        assertThat(wire.takenRequest().getHeaders().get("Authorization")).isEqualTo("App abc-123");
    }

    @ParameterizedTest
    @EnumSource
    void getsAKey(Mode mode) {
        wire.answers(200, OF_TENANT);

        assertThat(mode.run(apiKeys().get("k/1")).value()).isEqualTo(KEY);
        assertThat(wire.taken()).isEqualTo("GET /settings/2/api-keys/k%2F1\n" + HEADERS);
    }

    @ParameterizedTest
    @EnumSource
    void listsKeys(Mode mode) {
        wire.answers(
                200,
                "{\"apiKeys\":[" + OF_TENANT + "],\"paging\":{\"page\":3,\"pageSize\":1,\"orderDirection\":\"asc\","
                        + "\"totalCount\":7,\"totalPages\":7}}");
        ListApiKeysRequest request = ListApiKeysRequest.builder()
                .accountId("a-1")
                .name("Store 42")
                .enabled(true)
                .page(3)
                .size(1)
                .orderBy("name")
                .orderDirection("asc")
                .build();

        Page<ApiKey> page = mode.run(apiKeys().list(request)).value();

        assertThat(wire.taken())
                .isEqualTo("GET /settings/2/api-keys?accountId=a-1&name=Store%2042&enabled=true&page=3&size=1"
                        + "&orderBy=name&orderDirection=asc\n" + HEADERS);
        assertThat(page).isEqualTo(new Page<>(List.of(KEY), 3, 1, 7L));
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void listsAllKeysWithoutAQuery() {
        wire.answers(200, "{\"paging\":{\"totalCount\":0}}");

        assertThat(apiKeys().list().execute()).isEqualTo(new Page<ApiKey>(List.of(), 0, 100, 0L));
        assertThat(wire.taken()).isEqualTo("GET /settings/2/api-keys\n" + HEADERS);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateSendsWhatIsSetAlone(Mode mode) {
        wire.answers(200, OF_TENANT);

        mode.run(apiKeys()
                .update("k-1", UpdateApiKeyRequest.builder().name("Other").build()));

        assertThat(wire.taken())
                .isEqualTo("PUT /settings/2/api-keys/k-1\n" + HEADERS + BODY_FOLLOWS + "{\"name\":\"Other\"}\n");
    }

    @Test
    void anUpdateCanEmptyAListInSoManyWords() {
        wire.answers(200, OF_TENANT);

        apiKeys()
                .update("k-1", UpdateApiKeyRequest.builder().platform(List.of()).build())
                .execute();

        assertThat(wire.taken()).endsWith("\n{\"platform\":[]}\n");
    }

    @ParameterizedTest
    @EnumSource
    void disablingKeepsTheTenants(Mode mode) {
        wire.answers(200, OF_TENANT).answers(200, OF_TENANT.replace("\"enabled\":true", "\"enabled\":false"));

        ApiKey key = mode.run(apiKeys().disable("k-1")).value();

        assertThat(wire.taken()).isEqualTo("GET /settings/2/api-keys/k-1\n" + HEADERS);
        assertThat(wire.taken()).isEqualTo("PUT /settings/2/api-keys/k-1\n" + HEADERS + BODY_FOLLOWS + """
                {"accountId":"a-1","name":"Store 42","allowedIPs":["127.0.0.1"],"validFrom":"2023-09-01T10:00:00",\
                "validTo":"2024-09-01T10:00:00","enabled":false,\
                "platform":[{"applicationId":"acme-app","entityId":"store-42"},{"applicationId":"default","action":"FILL"}]}
                """);
        assertThat(key.enabled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void disablingAKeyWithoutTenantsSendsNoEmptyList(Mode mode) {
        wire.answers(200, """
                {"id":"k-1","name":"Main","allowedIPs":[],"enabled":true,"permissions":["PUBLIC_API"],"platform":[],\
                "scopeGuids":["2fa:manage"],"unknown":1}""").answers(200, OF_TENANT);

        mode.run(apiKeys().disable("k-1"));

        wire.taken();
        assertThat(wire.taken()).endsWith("""

                {"name":"Main","enabled":false,"permissions":["PUBLIC_API"],"scopeGuids":["2fa:manage"]}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void disablingAKeyWithTenantsAndScopesKeepsTheTenants(Mode mode) {
        wire.answers(200, """
                {"id":"k-1","name":"Both","enabled":true,"permissions":["PUBLIC_API"],"scopeGuids":["2fa:manage"],\
                "platform":[{"applicationId":"acme-app"}]}""").answers(200, OF_TENANT);

        mode.run(apiKeys().disable("k-1"));

        wire.taken();
        assertThat(wire.taken()).endsWith("""

                {"name":"Both","enabled":false,"platform":[{"applicationId":"acme-app"}]}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void enablingAKeyThatIsEnabledChangesNothing(Mode mode) {
        wire.answers(200, OF_TENANT);

        assertThat(mode.run(apiKeys().enable("k-1")).value()).isEqualTo(KEY);
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void disablingAKeyThatIsNotThereChangesNothing(Mode mode) {
        wire.answers(404, "{\"errorCode\":\"E404\",\"description\":\"No such key\",\"action\":\"Check\"}");

        EngageException failure = mode.failure(apiKeys().disable("k-1"));

        assertThat(failure)
                .isInstanceOf(NotFoundException.class)
                .hasMessage("update-api-key failed: HTTP 404 E404 \"No such key\" not made, because get-api-key failed"
                        + " (outcome NOT_SENT, 1 attempt)");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var creation = CreateApiKeyRequest.builder()
                .accountId("a")
                .name("n")
                .allowedIPs(List.of("1.1.1.1"))
                .validFrom(FROM)
                .validTo(TO)
                .permissions(List.of(ApiKeyPermission.WEB_SDK, ApiKeyPermission.TWO_FACTOR_CLIENT))
                .scopeGuids(List.of("s"))
                .build();
        var update = UpdateApiKeyRequest.from(KEY).build();

        assertThat(creation.toBuilder().build()).isEqualTo(creation);
        assertThat(update.toBuilder().build()).isEqualTo(update);
    }

    private ApiKeysApi apiKeys() {
        return wire.infobip(config -> config.credentials(Credentials.basic("jane", "s3cret")))
                .apiKeys();
    }
}
