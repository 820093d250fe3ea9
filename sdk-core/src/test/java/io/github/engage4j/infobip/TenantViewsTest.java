package io.github.engage4j.infobip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Secret;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.embeddables.PushedAuthorizationRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenantViewsTest {

    private static final Tenant ACME = Tenant.of("acme-app", "store-42");
    private static final String TAGS = "{\"tags\":[],\"pagination\":{\"totalItems\":0,\"page\":0,\"limit\":10}}";

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final List<Tenant> asked = new ArrayList<>();
    private final Deque<String> keys = new ArrayDeque<>();

    private final TenantKeys lookup = tenant -> {
        asked.add(tenant);
        String key = keys.size() > 1 ? keys.remove() : keys.peek();
        return key == null ? null : Secret.of(key);
    };

    @ParameterizedTest
    @EnumSource
    void a_view_of_a_tenant_calls_with_that_tenants_key(Mode mode) {
        keys.add("acme-key");
        wire.answers(200, TAGS);

        mode.run(acme().tags().list());

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/tags
                Accept: application/json
                Authorization: App acme-key
                """);
        assertThat(asked).containsExactly(ACME);
    }

    @Test
    void a_rotated_key_works_from_the_next_call_on() {
        keys.addAll(List.of("old-key", "new-key"));
        wire.answers(200, TAGS).answers(200, TAGS);
        InfobipClient acme = acme();

        acme.tags().list().execute();
        acme.tags().list().execute();

        assertThat(wire.taken()).contains("App old-key");
        assertThat(wire.taken()).contains("App new-key");
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_key_is_asked_for_once_more(Mode mode) {
        keys.addAll(List.of("old-key", "new-key"));
        wire.answers(401, "").answers(200, TAGS);

        mode.run(acme().tags().list());

        assertThat(wire.taken()).contains("App old-key");
        assertThat(wire.taken()).contains("App new-key");
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_refused_key_that_has_not_changed_is_not_sent_again() {
        keys.add("old-key");
        wire.answers(401, "");

        assertThatThrownBy(() -> acme().tags().list().execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith("get-tags failed: HTTP 401");

        assertThat(wire.requests()).isEqualTo(1);
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_key_nothing_is_sent(Mode mode) {
        assertThatThrownBy(() -> mode.run(acme().tags().list()))
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("get-tags failed: the TenantKeys have no key for "
                        + "Tenant[applicationId=acme-app, entityId=store-42] (outcome NOT_SENT, 0 attempts)")
                .satisfies(e -> assertThat(((EngageException) e).outcome()).isEqualTo(DeliveryOutcome.NOT_SENT));

        assertThat(wire.requests()).isZero();
    }

    @Test
    void a_lookup_that_fails_sends_nothing_and_is_the_cause() {
        IllegalStateException down = new IllegalStateException("jdbc:postgresql://user:secret@vault");
        InfobipClient infobip = wire.infobip(config -> config.tenantKeys(tenant -> {
            throw down;
        }));

        assertThatThrownBy(() -> infobip.forTenant(ACME).tags().list().execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("the TenantKeys failed for Tenant[")
                .hasMessageContaining("with IllegalStateException (outcome NOT_SENT, 0 attempts)")
                .hasMessageNotContaining("secret@vault")
                .hasCause(down);

        assertThat(wire.requests()).isZero();
    }

    @Test
    void the_keeper_of_keys_is_told_which_key_was_refused() {
        List<String> told = new ArrayList<>();
        TenantKeys keeper = new TenantKeys() {
            @Override
            public Secret key(Tenant tenant) {
                return Secret.of(told.isEmpty() ? "old-key" : "new-key");
            }

            @Override
            public void refused(Tenant tenant, Secret key) {
                told.add(tenant.applicationId() + " " + key.reveal());
            }
        };
        wire.answers(401, "").answers(200, TAGS);

        wire.infobip(config -> config.tenantKeys(keeper))
                .forTenant(ACME)
                .tags()
                .list()
                .execute();

        assertThat(told).containsExactly("acme-app old-key");
        assertThat(wire.requests()).isEqualTo(2);
    }

    @Test
    void a_refused_key_without_another_leaves_the_refusal_as_it_is() {
        wire.answers(401, "{\"requestError\":{\"serviceException\":{\"messageId\":\"UNAUTHORIZED\"}}}");
        InfobipClient infobip =
                wire.infobip(config -> config.tenantKeys(tenant -> wire.requests() == 0 ? Secret.of("old-key") : null));

        assertThatThrownBy(() -> infobip.forTenant(ACME).tags().list().execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith("get-tags failed: HTTP 401 UNAUTHORIZED")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("the TenantKeys have no key for Tenant["));
    }

    @Test
    void nothing_is_sent_when_the_lookup_has_used_up_the_deadline() {
        InfobipClient infobip = wire.infobip(config -> config.tenantKeys(tenant -> {
            wire.time().advance(Duration.ofHours(1));
            return Secret.of("acme-key");
        }));

        assertThatThrownBy(() -> infobip.forTenant(ACME).tags().list().execute())
                .hasMessageContaining("passed before it was sent (outcome NOT_SENT, 0 attempts)");

        assertThat(wire.requests()).isZero();
    }

    @Test
    void a_key_that_cannot_be_sent_is_not_printed() {
        keys.add("s3cret\nkey");

        assertThatThrownBy(() -> acme().tags().list().execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("apiKey must be printable ASCII, but its character 7 is not")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void a_view_names_its_tenant_where_the_platform_asks_for_it() {
        keys.add("acme-key");
        wire.answers(201, "{\"request_uri\":\"urn:x\"}");

        acme().embeddables()
                .authorize(PushedAuthorizationRequest.moments("e-1"))
                .execute();

        assertThat(wire.taken()).contains("\"application_id\":\"acme-app\",\"entity_id\":\"store-42\"");
    }

    @Test
    void views_do_not_change_the_client_they_come_from() {
        keys.add("acme-key");
        wire.answers(200, TAGS).answers(200, TAGS);
        InfobipClient infobip = wire.infobip(config -> config.tenantKeys(lookup));

        infobip.forTenant(ACME).tags().list().execute();
        infobip.tags().list().execute();

        assertThat(wire.taken()).contains("App acme-key");
        assertThat(wire.taken()).contains("App " + TestWire.API_KEY);
    }

    @Test
    void views_come_from_views() {
        keys.add("acme-key");
        wire.answers(200, TAGS);

        acme().withCredentials(Credentials.basic("ada", "pw"))
                .forTenant(ACME)
                .tags()
                .list()
                .execute();

        assertThat(wire.taken()).contains("App acme-key");
    }

    @Test
    void other_credentials_declare_no_tenant() {
        keys.add("acme-key");
        wire.answers(201, "{\"request_uri\":\"urn:x\"}");

        acme().withCredentials(Credentials.basic("ada", "pw"))
                .embeddables()
                .authorize(PushedAuthorizationRequest.moments("e-1"))
                .execute();

        assertThat(wire.taken()).contains("Authorization: Basic YWRhOnB3").doesNotContain("acme-app");
    }

    @Test
    void a_view_needs_to_know_where_the_keys_are() {
        assertThatThrownBy(() -> wire.infobip().forTenant(ACME))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no keys of tenants are configured: call .tenantKeys(…) where infobip is configured");
    }

    private InfobipClient acme() {
        return wire.infobip(config -> config.tenantKeys(lookup)).forTenant(ACME);
    }
}
