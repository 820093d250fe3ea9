package io.github.engage4j.expertflow;

import static io.github.engage4j.expertflow.Pushes.ACCEPTED;
import static io.github.engage4j.expertflow.Pushes.answer;
import static io.github.engage4j.expertflow.Pushes.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.EngageClient;
import io.github.engage4j.TestWire;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.PermissionException;
import io.github.engage4j.expertflow.cim.CimMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushAllEndTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final Pushes pushes = new Pushes(wire);

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void endsTheRunWhenThePlatformRefusesTheCaller(int status) {
        pushes.serve(id -> id.equals("0") || id.equals("1") ? ACCEPTED : answer(status));

        assertThatThrownBy(() -> pushes.pushAll(
                        numbered(10_000), PushAllOptions.builder().concurrency(2)))
                .isInstanceOf(status == 401 ? AuthenticationException.class : PermissionException.class);

        assertThat(pushes.arrived()).hasSizeLessThan(10);
        assertThat(pushes.results()).hasSameSizeAs(pushes.arrived());
        assertThat(pushes.results()).extracting(PushResult::status).contains(PushStatus.NOT_PUSHED);
    }

    @Test
    void endsTheRunWithWhatTheListenerThrowsAfterWhatIsOnItsWay() {
        pushes.serve(id -> ACCEPTED);
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> wire.expertflow()
                        .activities()
                        .pushAll(
                                numbered(10_000),
                                PushAllOptions.builder()
                                        .listener(new PushListener() {
                                            @Override
                                            public void ended(PushResult result, PushSummary soFar) {
                                                if (ended.incrementAndGet() == 3) {
                                                    throw new IllegalArgumentException("the disk is full");
                                                }
                                            }
                                        })
                                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the disk is full");

        assertThat(pushes.arrived()).hasSize(ended.get()).hasSizeLessThan(100);
    }

    @Test
    void sendsNothingThatTheListenerCouldNotNote() {
        assertThatThrownBy(() -> wire.expertflow()
                        .activities()
                        .pushAll(
                                numbered(10),
                                PushAllOptions.builder()
                                        .listener(new PushListener() {
                                            @Override
                                            public void pushing(CimMessage activity) {
                                                throw new IllegalArgumentException("the disk is full");
                                            }
                                        })
                                        .build()))
                .hasMessage("the disk is full");

        assertThat(wire.requests()).isZero();
    }

    @Test
    void endsTheRunWithWhatTheStreamThrows() {
        pushes.serve(id -> ACCEPTED);
        Stream<CimMessage> broken = Stream.concat(numbered(5), Stream.of("x").map(x -> {
            throw new IllegalStateException("line 6 cannot be read");
        }));

        assertThatThrownBy(() -> pushes.pushAll(broken)).hasMessage("line 6 cannot be read");

        assertThat(pushes.results()).hasSize(5).extracting(PushResult::status).containsOnly(PushStatus.PUSHED);
    }

    @Test
    void endsTheRunWhenItsThreadIsInterruptedAndKeepsTheInterrupt() {
        Thread caller = Thread.currentThread();
        CountDownLatch interrupted = new CountDownLatch(1);
        pushes.serve(id -> {
            caller.interrupt();
            interrupted.countDown();
            return ACCEPTED;
        });

        assertThatThrownBy(() -> pushes.pushAll(
                        numbered(10_000),
                        PushAllOptions.builder().concurrency(1).readAhead(1)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted: what had not been started was not pushed");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(pushes.results()).hasSameSizeAs(pushes.arrived()).hasSizeLessThan(10_000);
    }

    /** Reading is slower than pushing here, so that the run never waits. */
    @Test
    @Timeout(20)
    void endsAnEndlessRunWhenItsThreadIsInterruptedWhileItReads() {
        pushes.serve(id -> ACCEPTED);
        AtomicInteger read = new AtomicInteger();
        Stream<CimMessage> endless = Stream.generate(() -> {
            if (read.incrementAndGet() == 3) {
                Thread.currentThread().interrupt();
            }
            return Pushes.activity(String.valueOf(read));
        });

        assertThatThrownBy(() -> pushes.pushAll(
                        endless, PushAllOptions.builder().concurrency(1).readAhead(1_000_000)))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(read).hasValue(3);
    }

    @Test
    void endsTheRunWithAnActivityThatIsNull() {
        pushes.serve(id -> ACCEPTED);

        assertThatThrownBy(() -> pushes.pushAll(Stream.of(Pushes.activity("1"), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an activity of the stream is required");

        assertThat(pushes.arrived()).containsExactly("1");
    }

    @Test
    @Timeout(20)
    void endsTheRunWhenActivitiesHaveNoAddress() {
        ActivitiesApi activities = wire.client(
                        builder -> builder.expertflow(config -> config.ccmUrl(wire.url())), infobip -> {})
                .expertflow()
                .activities();

        assertThatThrownBy(() -> activities.pushAll(numbered(10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("no address for push-activity")
                .hasMessageContaining("call expertflow.baseUrl or .conversationManagerUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pushing", "ended", "stream"})
    @Timeout(20)
    void endsTheRunWithAnExceptionThatItsThrowerDoesNotDeclare(String where) {
        pushes.serve(id -> ACCEPTED);
        PushListener listener = new PushListener() {
            @Override
            public void pushing(CimMessage activity) {
                failIn("pushing", where);
            }

            @Override
            public void ended(PushResult result, PushSummary soFar) {
                failIn("ended", where);
            }
        };
        Stream<CimMessage> activities = numbered(10).peek(activity -> failIn("stream", where));

        assertThatThrownBy(() -> wire.expertflow()
                        .activities()
                        .pushAll(
                                activities,
                                PushAllOptions.builder().listener(listener).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run ended early: java.io.IOException")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void saysOfAnActivityThatAClosedClientCannotSendThatItWasNotPushed() {
        pushes.serve(id -> ACCEPTED);
        EngageClient client = wire.client(builder -> {}, infobip -> {});
        List<PushStatus> told = new ArrayList<>();
        PushListener listener = new PushListener() {
            @Override
            public void pushing(CimMessage activity) {
                client.close();
            }

            @Override
            public void ended(PushResult result, PushSummary soFar) {
                told.add(result.status());
            }
        };

        assertThatThrownBy(() -> client.expertflow()
                        .activities()
                        .pushAll(
                                numbered(10),
                                PushAllOptions.builder().listener(listener).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed");

        assertThat(told).containsExactly(PushStatus.NOT_PUSHED);
        assertThat(wire.requests()).isZero();
    }

    private static void failIn(String here, String where) {
        if (here.equals(where)) {
            PushAllEndTest.<RuntimeException>throwAny(new IOException("disk full"));
        }
    }

    /** As Kotlin and generated code throw. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void throwAny(Throwable any) throws T {
        throw (T) any;
    }
}
