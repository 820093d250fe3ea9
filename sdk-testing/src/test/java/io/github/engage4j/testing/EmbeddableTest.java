package io.github.engage4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.infobip.embeddables.PushedAuthorization;
import io.github.engage4j.infobip.embeddables.PushedAuthorizationRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddableTest {

    private final ManualClock clock = new ManualClock();
    private final EngageSandbox sandbox = EngageSandbox.start(clock);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void iframeOpensTheWizardOnce() {
        String src = pushed().iframe().src();

        Wire.Reply first = Wire.open(src);
        Wire.Reply second = Wire.open(src);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).startsWith("text/html");
        assertThat(first.body())
                .contains("<title>Campaign wizard</title>")
                .contains("<li>flow:manage</li><li>flow:read</li><li>flow:use</li>")
                .contains("Tenant: acme-app / store-42");
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body()).contains("This request_uri was used already.");
    }

    @Test
    void requestUriExpiresAfterAMinuteOfTheSandboxClock() {
        PushedAuthorization authorization = pushed();
        String src = authorization.iframe().src();
        clock.advance(Duration.ofSeconds(60));

        assertThat(authorization.isExpired()).isTrue();
        Wire.Reply reply = Wire.open(src);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("This request_uri has expired.");
    }

    @Test
    void unknownRequestUriIsRefused() {
        String page = sandbox.infobip().baseUrl() + "/authorize";

        Wire.Reply reply = Wire.open(page + "?request_uri=urn:ietf:params:oauth:request_uri:guess");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("This request_uri is unknown.");
        assertThat(Wire.open(page).body()).contains("This request_uri is unknown.");
    }

    @Test
    void requestUriIsOfTheFormOfTheRfc() {
        assertThat(pushed().requestUri().reveal()).matches("urn:ietf:params:oauth:request_uri:[0-9a-f]{64}");
    }

    @Test
    void pushWithoutScopesIsRefused() {
        assertThat(Wire.post(sandbox, "/embeddable/1/auth/par", "{\"scopes\":[]}")
                        .status())
                .isEqualTo(400);
        assertThat(Wire.post(sandbox, "/embeddable/1/auth/par", "{}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"embedding_id\":\" \"", ",\"embedding_id\":null", ",\"embedding_id\":{}"})
    void momentsNeedsAnEmbeddingId(String member) {
        Wire.Reply reply = Wire.post(sandbox, "/embeddable/1/auth/par", "{\"scopes\":[\"flow:read\"]" + member + "}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().textAt("requestError", "serviceException", "text"))
                .isEqualTo("embedding_id is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"scopes\":[\"flow:read\"],\"embedding_id\":77",
                "\"scopes\":[\"flow:read\"],\"embedding_id\":\"77-a\"",
                "\"scopes\":[\"answers:manage\"]"
            })
    void pushedAuthorizationIsNotToBeStored(String members) {
        Wire.Reply reply = Wire.post(sandbox, "/embeddable/1/auth/par", "{" + members + "}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-cache, no-store");
    }

    @Test
    void anyPageMayFrameTheWizardAndTheRefusal() {
        String src = pushed().iframe().src();

        for (Wire.Reply reply : List.of(Wire.open(src), Wire.open(src))) {
            assertThat(reply.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
            assertThat(reply.header("X-Frame-Options")).isEmpty();
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void onlyMomentsShowsTheStepsOfACampaign() {
        PushedAuthorization answers = sandbox.client()
                .infobip()
                .embeddables()
                .authorize(PushedAuthorizationRequest.answers())
                .execute();

        assertThat(Wire.open(pushed().iframe().src()).body()).contains("<li>1. Audience</li>");
        assertThat(Wire.open(answers.iframe().src()).body())
                .contains("<title>Chatbot builder</title>")
                .doesNotContain("Audience");
    }

    private PushedAuthorization pushed() {
        PushedAuthorizationRequest request = PushedAuthorizationRequest.moments("wizard-1").toBuilder()
                .applicationId("acme-app")
                .entityId("store-42")
                .build();
        return sandbox.client().infobip().embeddables().authorize(request).execute();
    }
}
