package io.github.engage4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.UnreadableAnswerException;
import io.github.engage4j.infobip.agents.AgentRequest;
import io.github.engage4j.infobip.agents.AgentRole;
import io.github.engage4j.infobip.agents.AgentStatus;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.spec.OffSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiCallTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void givesTheWholeAnswer(Mode mode) {
        wire.answers(new MockResponse.Builder()
                .code(203)
                .addHeader("X-Request-Id", "r-1")
                .addHeader("X-Many", "a")
                .addHeader("x-many", "b")
                .body("{\"id\":\"c-1\",\"sla\":{\"minutes\":1.50}}")
                .build());

        ApiResponse<Conversation> answer = mode.run(call());

        assertThat(answer.status()).isEqualTo(203);
        assertThat(answer.headers().requestId()).isEqualTo("r-1");
        assertThat(answer.headers().values("X-MANY")).containsExactly("a", "b");
        assertThat(answer.value().id()).isEqualTo("c-1");
        assertThat(answer.json().at("sla", "minutes")).isEqualTo(new BigDecimal("1.50"));
        assertThat(answer.json().textAt("sla", "minutes")).isEqualTo("1.50");
        assertThat(answer.bodyText()).isEqualTo("{\"id\":\"c-1\",\"sla\":{\"minutes\":1.50}}");
    }

    @ParameterizedTest
    @EnumSource
    @OffSpec("members that only options add")
    void sendsWhatTheOptionsAddForThisCall(Mode mode) {
        wire.answers(200, "{\"id\":\"a-1\"}").answers(200, "{\"id\":\"a-1\"}");
        ApiCall<?> plain = wire.infobip()
                .agents()
                .create(AgentRequest.builder()
                        .displayName("Ada")
                        .status(AgentStatus.ACTIVE)
                        .role(AgentRole.AGENT)
                        .build());

        mode.run(plain.with(CallOptions.builder()
                        .header("X-Trace", "t-1")
                        .bodyMember("role", AgentRole.SUPERVISOR)
                        .bodyMember("skills", Arrays.asList(1, null))
                        .build())
                .with(CallOptions.builder()
                        .header("X-Other", "o-1")
                        .bodyMember("title", null)
                        .build()));
        mode.run(plain);

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/agents
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json
                X-Other: o-1
                X-Trace: t-1

                {"displayName":"Ada","status":"ACTIVE","role":"SUPERVISOR","skills":[1,null],"title":null}
                """);
        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/agents
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"displayName":"Ada","status":"ACTIVE","role":"AGENT"}
                """);
    }

    @Test
    void namesTheReleaseAndTheJavaInItsUserAgent() {
        wire.answers(200, "{\"id\":\"c-1\"}");
        call().execute();

        assertThat(wire.takenRequest().getHeaders().get("User-Agent"))
                .matches("engage4j/\\d+\\.\\d+\\.\\d+\\S* Java/\\d+");
    }

    @Test
    void cancelsTheCallWithItsFuture() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        wire.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                arrived.countDown();
                return new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build();
            }
        });
        CallListener listener = operation -> new CallObserver() {
            @Override
            public void callEnded(CallReport call) {
                if (call.outcome() == DeliveryOutcome.UNKNOWN) {
                    ended.countDown();
                }
            }
        };
        EngageClient client = wire.client(builder -> builder.callListener(listener), infobip -> {});

        CompletableFuture<Conversation> future =
                client.infobip().conversations().get("c-1").executeAsync();
        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(future.cancel(true)).isTrue();

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void quotesNoContentOfAnAnswerThatItCannotRead(Mode mode) {
        wire.answers(200, "{\"id\":{\"customer\":\"content\"}}");

        EngageException failure = mode.failure(call());

        assertThat(failure)
                .isExactlyInstanceOf(UnreadableAnswerException.class)
                .hasMessage("get-conversation failed: HTTP 200 the answer is not what this operation answers at $.id "
                        + "(outcome ACCEPTED, 1 attempt)");
        assertThat(failure.rawBody()).isEqualTo("{\"id\":{\"customer\":\"content\"}}");
    }

    @Test
    void refusesCallsOnceItsClientIsClosed() {
        EngageClient client = wire.client(builder -> builder.drainTimeout(Duration.ZERO), infobip -> {});
        ApiCall<Conversation> call = client.infobip().conversations().get("c-1");
        client.close();

        assertThatThrownBy(call::execute)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed");
        assertThatThrownBy(call::executeAsync)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed");
        assertThat(wire.requests()).isEqualTo(0);
    }

    @Test
    void refusesATreeThatIsTooDeepOrHoldsNoJson() {
        Object deep = "leaf";
        for (int i = 0; i < 1_000; i++) {
            deep = List.of(deep);
        }
        Object tree = deep;

        assertThatThrownBy(() -> Json.of(tree))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the tree is nested too deep to be written as JSON");
        assertThatThrownBy(() -> Json.parse("[".repeat(1_000) + "]".repeat(1_000)))
                .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of(Map.of("n", Double.NaN))).isExactlyInstanceOf(IllegalArgumentException.class);
    }

    private ApiCall<Conversation> call() {
        return wire.infobip().conversations().get("c-1");
    }
}
