package io.github.engage4j.expertflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants of an installation at {@code *.cx.test}, over TLS, since a sub-domain of this machine's name is no loopback address. */
class TenantsTest {

    private static final HeldCertificate CERTIFICATE = new HeldCertificate.Builder()
            .addSubjectAlternativeName("cx.test")
            .addSubjectAlternativeName("*.cx.test")
            .build();

    private final MockWebServer server = new MockWebServer();
    private OkHttpClient http;
    private EngageClient client;

    @BeforeEach
    void startTheInstallation() throws IOException {
        server.setProtocols(List.of(Protocol.HTTP_1_1)); // HTTP/2 has no Host header
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(CERTIFICATE)
                .build()
                .sslSocketFactory());
        server.start();
        HandshakeCertificates trusting = new HandshakeCertificates.Builder()
                .addTrustedCertificate(CERTIFICATE.certificate())
                .build();
        http = new OkHttpClient.Builder()
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager())
                .build();
        client = client(config -> config.baseUrl(url("/cx")));
    }

    @AfterEach
    void stopTheInstallation() {
        client.close();
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
        server.close();
    }

    @Test
    void aTenantIsReachedAtItsSubDomainAndLogsInAtItsRealm() {
        answer(Logins.keycloak("t-acme", 60));
        answer("");

        Logins.push(client.expertflow().forTenant("acme", Logins.KEYCLOAK)).execute();

        assertThat(taken()).isEqualTo("acme.cx.test /cx/auth/realms/acme/protocol/openid-connect/token null");
        assertThat(taken()).isEqualTo("acme.cx.test /cx/conversation-manager/activities Bearer t-acme");
    }

    @Test
    void aTenantsClientMayNameAnotherRealm() {
        answer(Logins.keycloak("t-acme", 60));
        answer("");

        Logins.push(client.expertflow()
                        .forTenant(
                                "acme",
                                ExpertflowCredentials.keycloak(Logins.CIM.realm("shared"), "importer", "password")))
                .execute();

        assertThat(taken()).isEqualTo("acme.cx.test /cx/auth/realms/shared/protocol/openid-connect/token null");
    }

    @Test
    void tenantsHaveTokensOfTheirOwnAndLeaveTheClientAsItIs() {
        ExpertflowClient acme = client.expertflow().forTenant("acme", Logins.KEYCLOAK);
        ExpertflowClient globex = acme.forTenant("Globex", ExpertflowCredentials.bearerToken("t-globex"));
        answer(Logins.keycloak("t-acme", 60));
        answer("");
        answer("");
        answer("");
        answer("");

        Logins.push(acme).execute();
        Logins.push(globex).execute();
        Logins.push(acme).execute();
        Logins.push(client.expertflow()).execute();

        assertThat(taken()).startsWith("acme.cx.test /cx/auth/");
        assertThat(taken()).isEqualTo("acme.cx.test /cx/conversation-manager/activities Bearer t-acme");
        assertThat(taken()).isEqualTo("globex.cx.test /cx/conversation-manager/activities Bearer t-globex");
        assertThat(taken()).isEqualTo("acme.cx.test /cx/conversation-manager/activities Bearer t-acme");
        assertThat(taken()).isEqualTo("cx.test /cx/conversation-manager/activities null");
    }

    @Test
    void anotherIdentityOfATenantStaysAtTheTenant() {
        answer("");

        Logins.push(client.expertflow()
                        .forTenant("acme", Logins.KEYCLOAK)
                        .withCredentials(ExpertflowCredentials.bearerToken("t-1")))
                .execute();

        assertThat(taken()).isEqualTo("acme.cx.test /cx/conversation-manager/activities Bearer t-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.evil",
                "evil.test/",
                "evil.test#",
                "acme@evil",
                "-acme",
                "acme-",
                "ac me",
                "acme:1",
                "\u00e4cme",
                "acme\n",
                "a_b",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void anIdThatIsNoLabelIsRefused(String id) {
        assertThatThrownBy(() -> client.expertflow().forTenant(id, ExpertflowCredentials.none()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "tenantId must be one label of a domain name (up to 63 letters, digits and hyphens, no hyphen at its"
                                + " ends), but is '" + id.replace("\n", "\\u000a") + "'");
    }

    @Test
    void anIdAndCredentialsAreRequired() {
        assertThatThrownBy(() -> client.expertflow().forTenant(" ", ExpertflowCredentials.none()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tenantId must not be blank");
        assertThatThrownBy(() -> client.expertflow().forTenant("acme", null))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("credentials is required");
    }

    @ParameterizedTest
    @CsvSource({
        "https://192.0.2.1,192.0.2.1,is an IP address",
        "https://[2001:db8::1]:8443/cx,2001:db8::1,is an IP address",
        "http://127.0.0.1:8080,127.0.0.1,is an IP address",
        "http://localhost:8080,localhost,cannot have 'acme' before it"
    })
    void aHostWithoutSubDomainsIsRefused(String baseUrl, String host, String why) {
        try (EngageClient local = client(config -> config.baseUrl(baseUrl))) {
            assertThatThrownBy(() -> local.expertflow().forTenant("acme", ExpertflowCredentials.none()))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "forTenant needs the domain of the installation in expertflow.baseUrl, over https, but the host '"
                                    + host + "' " + why);
        }
    }

    @Test
    void servicesWithAddressesOfTheirOwnAreRefused() {
        try (EngageClient mixed = client(config ->
                config.baseUrl("https://cx.test").authUrl("https://sso.test").ccmUrl("https://ccm.test"))) {
            assertThatThrownBy(() -> mixed.expertflow().forTenant("acme", ExpertflowCredentials.none()))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("forTenant needs an installation whose services are all below expertflow.baseUrl, but"
                            + " [EXPERTFLOW_CCM, EXPERTFLOW_AUTH] have addresses of their own; configure a client for the tenant"
                            + " instead");
        }
    }

    private EngageClient client(Consumer<ExpertflowConfig.Builder> expertflow) {
        return EngageClient.builder().okHttpClient(http).expertflow(expertflow).build();
    }

    private String url(String path) {
        return "https://cx.test:" + server.getPort() + path;
    }

    private void answer(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }

    /** Host, target and token of the next request. */
    private String taken() {
        try {
            RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
            return request.getHeaders().get("Host").replace(":" + server.getPort(), "") + " " + request.getTarget()
                    + " " + request.getHeaders().get("Authorization");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
