package io.github.engage4j.infobip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.TransportException;
import io.github.engage4j.infobip.messages.CreateMessageRequest;
import io.github.engage4j.infobip.messages.MessageChannel;
import io.github.engage4j.infobip.messages.TextContent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OAuth2Test {

    private static final CreateMessageRequest REQUEST = CreateMessageRequest.builder()
            .channel(MessageChannel.SMS)
            .from("1")
            .to("2")
            .content(TextContent.of("Hello"))
            .build();

    @RegisterExtension
    final TestWire wire = new TestWire();

    private InfobipClient infobip;

    @BeforeEach
    void signInWithOAuth2() {
        infobip = wire.infobip(config -> config.credentials(Credentials.oauth2("id&1", "s3cr3t=")));
    }

    @ParameterizedTest
    @EnumSource
    void fetchesATokenAndSendsIt(Mode mode) {
        wire.answers(200, token("t-1", 3600)).answers(200, "{\"id\":\"c-1\"}");

        mode.run(infobip.conversations().get("c-1"));

        assertThat(wire.taken().replaceFirst("\n\n.*\n$", "\n\n")).isEqualTo("""
                POST /auth/1/oauth2/token
                Accept: application/json
                Content-Type: application/x-www-form-urlencoded

                """);
        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/1/conversations/c-1
                Accept: application/json
                Authorization: Bearer t-1
                """);
    }

    @Test
    void sendsTheFormOfClientCredentials() {
        wire.answers(200, token("t-1", 3600)).answers(200, "{\"id\":\"c-1\"}");

        infobip.conversations().get("c-1").execute();

        assertThat(wire.takenRequest().getBody().utf8())
                .isEqualTo("grant_type=client_credentials&client_id=id%261&client_secret=s3cr3t%3D");
    }

    @Test
    void keepsTheTokenUntilShortlyBeforeItExpires() {
        wire.answers(200, token("t-1", 3600)).answers(200, "{\"id\":\"c-1\"}");
        infobip.conversations().get("c-1").execute();

        wire.time().advance(Duration.ofSeconds(3569));
        wire.answers(200, "{\"id\":\"c-1\"}");
        infobip.conversations().get("c-1").execute();

        wire.time().advance(Duration.ofSeconds(1));
        wire.answers(200, token("t-2", 3600)).answers(200, "{\"id\":\"c-1\"}");
        infobip.conversations().get("c-1").execute();

        assertThat(paths(5))
                .containsExactly(
                        "/auth/1/oauth2/token null",
                        "/ccaas/1/conversations/c-1 Bearer t-1",
                        "/ccaas/1/conversations/c-1 Bearer t-1",
                        "/auth/1/oauth2/token null",
                        "/ccaas/1/conversations/c-1 Bearer t-2");
    }

    @Test
    void fetchesOneTokenFor32CallsAtATime() {
        AtomicInteger fetched = new AtomicInteger();
        wire.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getTarget().contains("oauth2")
                        ? new MockResponse.Builder()
                                .body(token("t-" + fetched.incrementAndGet(), 3600))
                                .build()
                        : new MockResponse.Builder().body("{\"id\":\"c-1\"}").build();
            }
        });

        List<CompletableFuture<?>> calls = IntStream.range(0, 32)
                .<CompletableFuture<?>>mapToObj(
                        i -> infobip.conversations().get("c-1").executeAsync())
                .toList();
        calls.forEach(CompletableFuture::join);

        assertThat(fetched).hasValue(1);
        assertThat(wire.requests()).isEqualTo(33);
    }

    @ParameterizedTest
    @EnumSource
    void fetchesAnotherTokenOnceWhenOneIsRefused(Mode mode) {
        wire.answers(200, token("t-1", 3600))
                .answers(401, "")
                .answers(200, token("t-2", 3600))
                .answers(200, "{\"id\":\"m-1\"}");

        mode.run(infobip.messages().create("c-1", REQUEST));

        assertThat(paths(4))
                .containsExactly(
                        "/auth/1/oauth2/token null",
                        "/ccaas/1/conversations/c-1/messages Bearer t-1",
                        "/auth/1/oauth2/token null",
                        "/ccaas/1/conversations/c-1/messages Bearer t-2");
        assertThat(wire.time().sleeps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesUpWhenTheNextTokenIsRefusedToo(Mode mode) {
        wire.answers(200, token("t-1", 3600))
                .answers(401, "")
                .answers(200, token("t-2", 3600))
                .answers(401, "");

        EngageException failure = mode.failure(infobip.messages().create("c-1", REQUEST));

        assertThat(failure)
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("create-message failed: HTTP 401 (outcome REJECTED, 2 attempts): "
                        + "check the credentials and that they belong to this base URL");
        assertThat(wire.requests()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingWithoutAToken(Mode mode) {
        wire.answers(401, "{\"error\":\"invalid_client\",\"error_description\":\"Unknown s3cr3t= of id&1\"}");

        EngageException failure = mode.failure(infobip.messages().create("c-1", REQUEST));

        assertThat(failure)
                .isInstanceOf(AuthenticationException.class)
                .hasMessage(
                        "create-message failed: HTTP 401 invalid_client \"Unknown [redacted] of id&1\" no token, because "
                                + "create-oauth2-token failed (outcome NOT_SENT, 0 attempts): "
                                + "check the credentials and that they belong to this base URL");
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(failure.rawBody()).doesNotContain("s3cr3t");
        assertThat(failure.getCause()).message().doesNotContain("s3cr3t");
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void showsNoTokenThatCannotBeRead(Mode mode) {
        wire.answers(200, "{\"access_token\":\"t0k3n\",\"expires_in\":\"soon\"}");

        EngageException failure = mode.failure(infobip.messages().create("c-1", REQUEST));

        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(failure).message().doesNotContain("t0k3n");
        assertThat(failure.rawBody()).doesNotContain("t0k3n");
        assertThat(((EngageException) failure.getCause()).rawBody()).doesNotContain("t0k3n");
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingWhenTheTokenEndpointIsGone(Mode mode) {
        wire.server().close();

        EngageException failure = mode.failure(infobip.messages().create("c-1", REQUEST));

        assertThat(failure).isInstanceOf(TransportException.class);
        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.NOT_SENT);
        assertThat(failure.attempts()).isEqualTo(0);
    }

    private List<String> paths(int requests) {
        return IntStream.range(0, requests)
                .mapToObj(i -> wire.takenRequest())
                .map(request -> request.getTarget() + " " + request.getHeaders().get("Authorization"))
                .toList();
    }

    private static String token(String value, long seconds) {
        return "{\"access_token\":\"" + value + "\",\"expires_in\":" + seconds + ",\"token_type\":\"Bearer\"}";
    }
}
