package io.github.engage4j.testing;

import static io.github.engage4j.testing.Samples.clientWith;
import static io.github.engage4j.testing.Samples.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.NotFoundException;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.infobip.provisioning.ApiKey;
import io.github.engage4j.infobip.provisioning.ApiKeyPlatform;
import io.github.engage4j.infobip.provisioning.CreateApiKeyRequest;
import io.github.engage4j.infobip.provisioning.CreateSessionRequest;
import io.github.engage4j.infobip.provisioning.ListApiKeysRequest;
import io.github.engage4j.infobip.provisioning.UpdateApiKeyRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    private static final Tenant STORE = Tenant.of("acme-app", "store-42");
    private static final Tenant OTHER = Tenant.of("acme-app", "store-43");
    private static final String BODY = "{\"name\":\"a key\"}";

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);
    private EngageClient manager;

    @BeforeEach
    void signIn() {
        sandbox.infobip().addUser("jane", "secret");
        manager = clientWith(sandbox, Credentials.basic("jane", "secret"));
    }

    @AfterEach
    void close() {
        manager.close();
        sandbox.close();
    }

    @Test
    void createdKeyTagsWhatItCreatesAndReadsNothingElse() {
        try (EngageClient store = clientOf(created(STORE));
                EngageClient other = clientOf(created(OTHER))) {
            String id = conversation(store);

            assertThat(store.infobip().conversations().get(id).execute().id()).isEqualTo(id);
            assertThatThrownBy(() -> other.infobip().conversations().get(id).execute())
                    .isInstanceOf(NotFoundException.class);
            assertThat(other.infobip().conversations().list().stream()).isEmpty();
        }
    }

    @Test
    void secretIsToldOnce() {
        ApiKey created = created(STORE);
        ApiKey read = manager.infobip().apiKeys().get(created.id()).execute();

        assertThat(created.apiKeySecret()).isNotNull();
        assertThat(read.apiKeySecret()).isNull();
        assertThat(read.platform())
                .extracting(ApiKeyPlatform::applicationId, ApiKeyPlatform::entityId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("acme-app", "store-42"));
        assertThat(read.enabled()).isTrue();
        assertThat(manager.infobip().apiKeys().list().stream())
                .extracting(ApiKey::apiKeySecret)
                .containsOnlyNulls();
    }

    @Test
    void disabledKeyIsRefusedUntilItIsEnabled() {
        ApiKey key = created(STORE);
        try (EngageClient store = clientOf(key)) {
            manager.infobip().apiKeys().disable(key.id()).execute();
            assertThatThrownBy(() -> conversation(store)).isInstanceOf(AuthenticationException.class);

            manager.infobip().apiKeys().enable(key.id()).execute();
            assertThat(conversation(store)).isNotEmpty();
        }
    }

    @Test
    void keyIsRefusedBeforeAndAfterItsTime() {
        ApiKey key = manager.infobip()
                .apiKeys()
                .create(CreateApiKeyRequest.builder()
                        .name("later")
                        .tenant(STORE)
                        .validFrom(clock.instant().plus(Duration.ofDays(1)))
                        .validTo(clock.instant().plus(Duration.ofDays(2)))
                        .build())
                .execute();
        try (EngageClient store = clientOf(key)) {
            assertThatThrownBy(() -> conversation(store)).isInstanceOf(AuthenticationException.class);
            clock.advance(Duration.ofDays(1));
            assertThat(conversation(store)).isNotEmpty();
            clock.advance(Duration.ofDays(1));
            assertThatThrownBy(() -> conversation(store)).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void keyThatLosesItsTenantSeesTheWholeAccount() {
        ApiKey key = created(STORE);
        String ofMain = conversation(sandbox.client());
        try (EngageClient store = clientOf(key)) {
            assertThatThrownBy(() -> store.infobip().conversations().get(ofMain).execute())
                    .isInstanceOf(NotFoundException.class);

            manager.infobip()
                    .apiKeys()
                    .update(
                            key.id(),
                            UpdateApiKeyRequest.builder().platform(List.of()).build())
                    .execute();

            assertThat(store.infobip().conversations().get(ofMain).execute().id())
                    .isEqualTo(ofMain);
        }
    }

    @Test
    void applicationAndEntityOfAKeyAreThereFromThenOn() {
        created(STORE);

        assertThat(manager.infobip().applications().get("acme-app").execute().applicationId())
                .isEqualTo("acme-app");
        assertThat(manager.infobip().entities().get("store-42").execute().entityId())
                .isEqualTo("store-42");
    }

    @Test
    void keysAreListedByNameAndState() {
        ApiKey first = created(STORE);
        ApiKey second = created(OTHER);
        manager.infobip().apiKeys().disable(first.id()).execute();

        assertThat(manager
                        .infobip()
                        .apiKeys()
                        .list(ListApiKeysRequest.builder()
                                .name("key of acme")
                                .enabled(true)
                                .build())
                        .stream())
                .extracting(ApiKey::id)
                .containsExactly(second.id());
        assertThat(manager.infobip().apiKeys().list().stream()).hasSize(3);
    }

    @Test
    void missingKeyIsNotFoundAndKeyWithoutANameIsRefused() {
        assertThatThrownBy(() -> manager.infobip().apiKeys().get("none").execute())
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> manager.infobip()
                        .apiKeys()
                        .update(
                                created(STORE).id(),
                                UpdateApiKeyRequest.builder()
                                        .tenant(STORE)
                                        .scopeGuids(List.of("conversations:manage"))
                                        .build())
                        .execute())
                .isInstanceOfAny(InvalidRequestException.class, IllegalArgumentException.class);
        assertThat(Wire.postAs(basic(), sandbox, "/settings/2/api-keys", "{}").status())
                .isEqualTo(400);
    }

    @Test
    void apiKeysDoNotManageApiKeys() {
        Wire.Reply refused = Wire.get(sandbox, "/settings/2/api-keys");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().textAt("errorCode")).isEqualTo("E401");
    }

    @Test
    void fortyKeysAreCreatedADay() {
        for (int i = 0; i < 40; i++) {
            assertThat(Wire.postAs(basic(), sandbox, "/settings/2/api-keys", BODY)
                            .status())
                    .isEqualTo(200);
        }
        Wire.Reply refused = Wire.postAs(basic(), sandbox, "/settings/2/api-keys", BODY);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().textAt("errorCode")).isEqualTo("E429");

        clock.advance(Duration.ofDays(1));
        assertThat(Wire.postAs(basic(), sandbox, "/settings/2/api-keys", BODY).status())
                .isEqualTo(200);
    }

    @Test
    void sessionLetsInUntilItEnds() {
        var sessions = sandbox.client().infobip().sessions();
        var session = sessions.create(CreateSessionRequest.of("jane", "secret")).execute();
        try (EngageClient user =
                clientWith(sandbox, Credentials.sessionToken(session.token().reveal()))) {
            assertThat(user.infobip().apiKeys().list().stream()).hasSize(1);
            assertThatThrownBy(() -> sessions.create(CreateSessionRequest.of("jane", "secret"))
                            .execute())
                    .isInstanceOf(InvalidRequestException.class);

            sessions.destroy(session).execute();

            assertThatThrownBy(() -> user.infobip().apiKeys().list().stream().count())
                    .isInstanceOf(AuthenticationException.class);
        }
        assertThatThrownBy(() -> sessions.create(CreateSessionRequest.of("jane", "guess"))
                        .execute())
                .isInstanceOf(AuthenticationException.class);
        assertThat(sessions.create(CreateSessionRequest.of("jane", "secret")).execute())
                .isNotNull();
    }

    private ApiKey created(Tenant tenant) {
        return manager.infobip()
                .apiKeys()
                .create(CreateApiKeyRequest.builder()
                        .name("Key of " + tenant.applicationId())
                        .tenant(tenant)
                        .build())
                .execute();
    }

    private EngageClient clientOf(ApiKey key) {
        return clientWith(
                sandbox,
                Credentials.apiKey(Objects.requireNonNull(key.apiKeySecret()).reveal()));
    }

    private static String basic() {
        return "Basic amFuZTpzZWNyZXQ=";
    }
}
