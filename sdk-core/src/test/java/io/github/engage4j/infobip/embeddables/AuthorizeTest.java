package io.github.engage4j.infobip.embeddables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.infobip.InfobipClient;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.spec.OffSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorizeTest {

    private static final String ANSWER = "{\"request_uri\":\"urn:x:1\"}";
    private static final Tenant TENANT = Tenant.of("acme-app", "store-42");

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void takesTheTenantFromTheClient(Mode mode) {
        wire.answers(201, ANSWER);

        mode.run(tenant(TENANT).embeddables().authorize(PushedAuthorizationRequest.moments("77-a")));

        assertThat(wire.taken()).isEqualTo("""
                POST /embeddable/1/auth/par
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"embedding_id":"77-a","scopes":["flow:manage","flow:read","flow:use"],\
                "application_id":"acme-app","entity_id":"store-42"}
                """);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("tenants")
    void namesTheTenantThatTheRequestAndTheClientComeTo(
            Tenant tenant, PushedAuthorizationRequest.Builder request, String written) {
        wire.answers(200, ANSWER);

        tenant(tenant).embeddables().authorize(request.build()).execute();

        assertThat(wire.taken())
                .endsWith("\n\n{\"scopes\":[\"answers:manage\",\"voice-message:manage\"]" + written + "}\n");
    }

    static Stream<Arguments> tenants() {
        Tenant application = Tenant.of("acme-app");
        return Stream.of(
                arguments(null, answers(), ""),
                arguments(application, answers(), ",\"application_id\":\"acme-app\""),
                arguments(null, answers().applicationId("other"), ",\"application_id\":\"other\""),
                arguments(null, answers().entityId("e"), ",\"entity_id\":\"e\""),
                arguments(TENANT, answers().entityId("e"), ",\"application_id\":\"acme-app\",\"entity_id\":\"e\""),
                arguments(TENANT, answers().applicationId("other"), ",\"application_id\":\"other\""),
                arguments(
                        TENANT,
                        answers().applicationId("acme-app"),
                        ",\"application_id\":\"acme-app\",\"entity_id\":\"store-42\""),
                arguments(
                        TENANT,
                        answers().applicationId("other").entityId("e"),
                        ",\"application_id\":\"other\",\"entity_id\":\"e\""));
    }

    @Test
    void writesANumericEmbeddingIdAsANumber() {
        wire.answers(200, ANSWER);

        wire.infobip()
                .embeddables()
                .authorize(PushedAuthorizationRequest.moments(9007199254740993L))
                .execute();

        assertThat(wire.taken())
                .endsWith(
                        "\n\n{\"embedding_id\":9007199254740993,\"scopes\":[\"flow:manage\",\"flow:read\",\"flow:use\"]}\n");
    }

    @Test
    void writesMoreMembersInTheirOrderANullIncluded() {
        wire.answers(200, ANSWER);

        wire.infobip()
                .embeddables()
                .authorize(PushedAuthorizationRequest.builder()
                        .scopes(List.of("conversations:read"))
                        .member("locale", "de")
                        .member("theme", Map.of("dark", true))
                        .member("redirect_uri", null)
                        .build()
                        .toBuilder()
                        .build())
                .execute();

        assertThat(wire.taken())
                .endsWith("\n\n{\"scopes\":[\"conversations:read\"],\"locale\":\"de\",\"theme\":{\"dark\":true},"
                        + "\"redirect_uri\":null}\n");
    }

    @Test
    @OffSpec("a path below a prefix of its own")
    void keepsThePrefixOfItsOwnHost() {
        wire.answers(200, ANSWER);

        wire.infobip(infobip -> infobip.baseUrl("https://nowhere.invalid").parBaseUrl(wire.url() + "/proxy/"))
                .embeddables()
                .authorize(PushedAuthorizationRequest.answers())
                .execute();

        assertThat(wire.takenRequest().getTarget()).isEqualTo("/proxy/embeddable/1/auth/par");
    }

    private InfobipClient tenant(Tenant tenant) {
        return tenant == null ? wire.infobip() : wire.infobip(infobip -> infobip.tenant(tenant));
    }

    private static PushedAuthorizationRequest.Builder answers() {
        return PushedAuthorizationRequest.answers().toBuilder();
    }
}
