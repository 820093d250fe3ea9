package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.REJECTED;
import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.ManualTime;
import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.api.RetryPolicy;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.RateLimitException;
import io.github.engage4j.internal.http.Timing;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a call waits between its attempts, and when it gives up. */
class WaitContractTest {

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @ParameterizedTest
    @EnumSource
    void waitsGrowWithFullJitter(Mode mode) {
        wire.server().always(RawAct.answers(503, ""));

        assertThat(waits(mode, 0.5)).isEqualTo(millis(100, 200, 400, 800, 1600, 3200, 5000, 5000));
        assertThat(waits(mode, 1)).isEqualTo(millis(200, 400, 800, 1600, 3200, 6400, 10_000, 10_000));
        assertThat(waits(mode, 0)).isEqualTo(millis(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @EveryWay
    void retryAfterInSeconds(Way way) {
        wire.server().always(RawAct.answers(429, "", "Retry-After: 7"));

        assertThat(wire.ending(way).waits()).isEqualTo(millis(7000, 7000));
    }

    @EveryWay
    void retryAfterAsADate(Way way) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ManualTime.START.plusSeconds(9).atOffset(ZoneOffset.UTC));
        wire.server().always(RawAct.answers(429, "", "Retry-After: " + date));

        assertThat(wire.ending(way).waits()).as("at the date it is zero").isEqualTo(millis(9000, 0));
    }

    @EveryWay
    void retryAfterBeyondTheDeadlineFailsAtOnce(Way way) {
        wire.server().always(RawAct.answers(429, "", "Retry-After: 61"));

        EngageException failure = way.mode().failure(way.call(wire.client()));

        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(61));
        assertThat(Ending.of(failure, wire.server().requests(), wire.time().sleeps()))
                .isEqualTo(Ending.atOnce(RateLimitException.class, REJECTED, 429));
    }

    @EveryWay
    void anAttemptEndsWithTheDeadline(Way way) {
        wire.server().then(ContractWire.OK).always(RawAct.neverAnswers());
        EngageClient client = wire.client();
        wire.succeeds(way, client);
        long start = System.nanoTime();

        CallOptions short160 = CallOptions.deadline(Duration.ofMillis(160));
        Ending ending = wire.ending(way.mode(), way.call(client).with(short160));

        assertThat(ending.waits()).isEqualTo(way.once() ? List.of() : millis(100));
        assertThat(ending.outcome()).isEqualTo(UNKNOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("the attempt's own timeout is 30 s")
                .isLessThan(Duration.ofSeconds(15));
    }

    @EveryWay
    void attemptsAreCounted(Way way) {
        wire.server().always(RawAct.answers(429, ""));

        for (int most = 1; most <= 4; most++) {
            CallOptions options = CallOptions.builder().maxAttempts(most).build();
            Ending ending = wire.ending(way.mode(), way.call(wire.client()).with(options));

            assertThat(List.of(ending.attempts(), ending.requests())).isEqualTo(List.of(most, most));
        }
    }

    @ParameterizedTest
    @EnumSource
    void retryBudget(Mode mode) {
        RetryPolicy policy = RetryPolicy.builder().budget(3).build();
        EngageClient client = wire.client(builder -> builder.retryPolicy(policy));
        wire.server().always(RawAct.answers(503, ""));

        assertThat(attempts(mode, client)).as("two retries").isEqualTo(3);
        assertThat(attempts(mode, client)).as("one is left").isEqualTo(2);
        assertThat(attempts(mode, client)).as("none is left").isEqualTo(1);
        wire.server().always(ContractWire.OK);
        for (int i = 0; i < 10; i++) {
            mode.run(client.infobip().conversations().get("c-1"));
        }
        wire.server().always(RawAct.answers(503, ""));
        assertThat(attempts(mode, client)).as("ten successes earn one").isEqualTo(2);
        assertThat(attempts(mode, client)).isEqualTo(1);
    }

    private static int attempts(Mode mode, EngageClient client) {
        return mode.failure(client.infobip().conversations().get("c-1")).attempts();
    }

    private List<Duration> waits(Mode mode, double chance) {
        ManualTime time = new ManualTime();
        Timing timing = new Timing(time, time.timing().nanoTime(), time.timing().sleeper(), () -> chance);
        RetryPolicy patient = RetryPolicy.builder().maxAttempts(9).build();
        EngageClient client = wire.client(wire.server().url(), timing, builder -> builder.retryPolicy(patient));
        assertThat(attempts(mode, client)).isEqualTo(9);
        return time.sleeps();
    }

    private static List<Duration> millis(long... millis) {
        return LongStream.of(millis).mapToObj(Duration::ofMillis).toList();
    }
}
