package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.TestWire;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.operations.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an API key may not do, and what may not be done to one: refused before anything is sent. */
class ApiKeyRulesTest {

    private static final Tenant TENANT = Tenant.of("acme-app", "store-42");
    private static final List<ApiKeyPermission> PUBLIC = List.of(ApiKeyPermission.PUBLIC_API);

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anApiKeyCannotManageApiKeys(String operation, Function<ApiKeysApi, ?> call) {
        ApiKeysApi withAKey = wire.infobip().apiKeys();
        ApiKeysApi withASession = wire.infobip(config -> config.credentials(Credentials.sessionToken("t-123")))
                .apiKeys();
        ApiKeysApi withOAuth2 = wire.infobip(config -> config.credentials(Credentials.oauth2("id", "secret")))
                .apiKeys();

        assertThatThrownBy(() -> call.apply(withAKey))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(operation + " cannot be called with an API key: use infobip().withCredentials(...) with"
                        + " Credentials.basic, oauth2 or sessionToken of a user");
        assertThatCode(() -> call.apply(withASession)).doesNotThrowAnyException();
        assertThatCode(() -> call.apply(withOAuth2)).doesNotThrowAnyException();
        assertThat(wire.requests()).isEqualTo(0);
    }

    static Stream<Arguments> anApiKeyCannotManageApiKeys() {
        return Stream.of(
                call(
                        "create-api-key",
                        keys -> keys.create(
                                CreateApiKeyRequest.builder().name("n").build())),
                call("get-api-keys-by-filter", ApiKeysApi::list),
                call("get-api-key", keys -> keys.get("k-1")),
                call(
                        "update-api-key",
                        keys -> keys.update("k-1", UpdateApiKeyRequest.builder().build())),
                call("get-api-key", keys -> keys.disable("k-1")));
    }

    @Test
    void theCatalogueSaysWhichOperationsTakeNoApiKey() {
        assertThat(Catalogue.rows().stream()
                        .filter(row -> !row.facts().takesApiKeys())
                        .map(row -> row.operation().id()))
                .containsExactly(
                        "create-api-key", "get-api-keys-by-filter", "get-api-key", "update-api-key", "destroy-session");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesWhatThePlatformWouldRefuse(String message, Runnable build) {
        assertThatThrownBy(build::run)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> refusesWhatThePlatformWouldRefuse() {
        List<ApiKeyPermission> both = List.of(ApiKeyPermission.WEB_SDK, ApiKeyPermission.PUBLIC_API);
        ApiKeyPlatform nameless = new ApiKeyPlatform(null, null, null, null);
        ApiKeyPlatform tooLong = new ApiKeyPlatform(null, "a", "x".repeat(256), null);
        return Stream.of(
                refused("name is required", () -> CreateApiKeyRequest.builder().build()),
                refused("name must not be blank", () -> create().name(" ").build()),
                refused(
                        "permissions and platform cannot be set together",
                        () -> create().permissions(PUBLIC).tenant(TENANT).build()),
                refused(
                        "permissions must not hold both PUBLIC_API and WEB_SDK",
                        () -> create().permissions(both).build()),
                refused(
                        "validTo must not be before validFrom 1970-01-01T00:00:01Z, but is 1970-01-01T00:00:00Z",
                        () -> create().validFrom(Instant.ofEpochSecond(1))
                                .validTo(Instant.EPOCH)
                                .build()),
                refused(
                        "platform.applicationId is required",
                        () -> create().platform(List.of(nameless)).build()),
                refused(
                        "platform.entityId must have at most 255 characters, but has 256",
                        () -> create().platform(List.of(tooLong)).build()),
                refused(
                        "permissions and platform cannot be set together",
                        () -> update().permissions(PUBLIC).tenant(TENANT).build()),
                refused(
                        "permissions must not hold both PUBLIC_API and WEB_SDK",
                        () -> update().permissions(both).build()),
                refused(
                        "scopeGuids and platform cannot be updated together",
                        () -> update().scopeGuids(List.of("conversations:manage"))
                                .tenant(TENANT)
                                .build()),
                refused("tenant is required", () -> update().tenant(null)),
                refused("action is required", () -> ApiKeyPlatform.of(TENANT, null)),
                refused(
                        "size must be 1 to 100, but is 101",
                        () -> ListApiKeysRequest.builder().size(101).build()),
                refused(
                        "page must be 0 to 100, but is 101",
                        () -> ListApiKeysRequest.builder().page(101).build()));
    }

    @Test
    void bindsToATenantWithAnActionToo() {
        assertThat(ApiKeyPlatform.of(TENANT, PlatformAction.FORCE))
                .isEqualTo(new ApiKeyPlatform(null, "acme-app", "store-42", PlatformAction.of("FORCE")));
    }

    @Test
    void aKeyWhoseSecretIsNotKnownHasNoCredentials() {
        ApiKey key = new ApiKey("k-1", null, null, null, List.of(), null, null, null, List.of(), List.of(), List.of());

        assertThatThrownBy(key::credentials)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the answer did not hold the secret of the API key k-1");
    }

    private static CreateApiKeyRequest.Builder create() {
        return CreateApiKeyRequest.builder().name("n");
    }

    private static UpdateApiKeyRequest.Builder update() {
        return UpdateApiKeyRequest.builder();
    }

    private static Arguments call(String operation, Function<ApiKeysApi, ?> call) {
        return arguments(operation, call);
    }

    private static Arguments refused(String message, Runnable build) {
        return arguments(message, build);
    }
}
