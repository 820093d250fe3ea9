package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.NOT_SENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.Pacing;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.infobip.conversations.Conversation;
import io.github.engage4j.internal.http.Engine;
import io.github.engage4j.internal.operations.ConversationOperation;
import io.github.engage4j.internal.operations.MessageOperation;
import io.github.engage4j.internal.operations.OperationFacts;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.RateLimit;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls keep to the published limits, also when the network moves them by 50 ms. */
class PacingContractTest {

    private static final long SEED = 20260301;
    private static final int JITTER_MILLIS = 50;
    private static final OperationRow VOICE_LIKE = row(RateLimit.bucket(20, 10));

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    private final List<Long> sent = new CopyOnWriteArrayList<>();

    @BeforeEach
    void serverNotesWhenCallsCome() {
        wire.server().always(connection -> {
            sent.add(wire.time().millis());
            return RawAct.answers(200, "{\"id\":\"c-1\",\"messages\":[]}").on(connection);
        });
    }

    @ParameterizedTest
    @EnumSource
    void bucketIsNeverOverdrawn(Mode mode) {
        try (Engine engine = wire.engine(true)) {
            for (int i = 0; i < 300; i++) {
                mode.run(call(engine, VOICE_LIKE));
            }
        }

        assertThat(sent).hasSize(300);
        double left = 20;
        long last = sent.get(0);
        for (long now : jittered()) {
            left = Math.min(20, left + (now - last) / 100.0) - 1;
            last = now;
            assertThat(left).isNotNegative();
        }
        assertThat(sent.get(299) - sent.get(0))
                .as("and no slower than it must be")
                .isLessThan(28_500);
    }

    @ParameterizedTest
    @EnumSource
    void windowIsNeverOverfilled(Mode mode) {
        CallOptions patient = CallOptions.deadline(Duration.ofMinutes(2));
        try (Engine engine = wire.engine(true)) {
            for (int i = 0; i < 1500; i++) {
                mode.run(call(engine, MessageOperation.GET_MESSAGES).with(patient));
            }
        }

        long[] arrived = jittered();
        for (int i = 500; i < arrived.length; i++) {
            assertThat(arrived[i] - arrived[i - 500]).as("500 calls before").isGreaterThan(60_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void turnAfterTheDeadlineIsNotSent(Mode mode) {
        CallOptions hasty = CallOptions.deadline(Duration.ofMillis(50));
        try (Engine engine = wire.engine(true)) {
            EngageException failure =
                    firstFailure(mode, call(engine, VOICE_LIKE).with(hasty));

            assertThat(failure)
                    .hasMessageContaining("its turn within the published rate limit comes after its deadline");
            assertThat(List.of(failure.outcome(), failure.attempts())).isEqualTo(List.of(NOT_SENT, 0));
            assertThat(wire.server().requests()).isBetween(15, 20);
            assertThat(wire.time().sleeps()).isEmpty();

            mode.run(call(engine, VOICE_LIKE));
            assertThat(wire.time().sleeps()).as("its turn was left for others").hasSize(1);
        }
    }

    @Test
    void operationWithoutALimitIsNotPaced() {
        try (Engine engine = wire.engine(true)) {
            for (int i = 0; i < 100; i++) {
                call(engine, ConversationOperation.GET_CONVERSATION).execute();
            }
        }

        assertThat(wire.time().sleeps()).isEmpty();
    }

    @Test
    void isOffUnlessTheClientAsksForIt() {
        assertThat(sleepsAfterManyCalls(wire.client())).isZero();
        assertThat(sleepsAfterManyCalls(wire.client(builder -> builder.pacing(Pacing.off()))))
                .isZero();
        CallOptions patient = CallOptions.deadline(Duration.ofMinutes(2));
        EngageClient paced = wire.client(
                builder -> builder.pacing(Pacing.published()).retryPolicy(patient.applyTo(RetryPolicy.defaults())));
        assertThat(sleepsAfterManyCalls(paced)).isPositive();
    }

    private int sleepsAfterManyCalls(EngageClient client) {
        for (int i = 0; i < 501; i++) {
            client.infobip().messages().list("c-1").execute();
        }
        return wire.time().sleeps().size();
    }

    private static EngageException firstFailure(Mode mode, ApiCall<?> call) {
        for (int i = 0; i < 20; i++) {
            try {
                mode.run(call);
            } catch (EngageException e) {
                return e;
            }
        }
        return mode.failure(call);
    }

    private ApiCall<Conversation> call(Engine engine, OperationRow row) {
        return wire.calls(engine).call(row).path("c-1").answer(Conversation.class);
    }

    /** When the calls come, if each is on its way for up to 50 ms. */
    private long[] jittered() {
        Random random = new Random(SEED);
        return sent.stream()
                .mapToLong(millis -> millis + random.nextInt(JITTER_MILLIS + 1))
                .sorted()
                .toArray();
    }

    private static OperationRow row(RateLimit limit) {
        OperationFacts like = ConversationOperation.GET_CONVERSATION.facts();
        OperationFacts facts = new OperationFacts(
                like.operation(), like.service(), like.path(), like.replay(), like.scopes(), like.roles(), limit, true);
        return () -> facts;
    }
}
