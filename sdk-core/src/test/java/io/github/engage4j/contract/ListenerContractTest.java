package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.Patience;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.AttemptReport;
import io.github.engage4j.api.CallObserver;
import io.github.engage4j.api.CallReport;
import io.github.engage4j.api.Operation;
import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.error.EngageException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** What the application's listener is told. */
class ListenerContractTest {

    private static final Duration ATTEMPT = Duration.ofMillis(30);
    private static final Duration BOTH_WITH_THE_WAIT = Duration.ofMillis(30 + 100 + 30);

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    private final List<Object> reports = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @EnumSource
    void isToldOfEachAttemptAndOfTheCall(Mode mode) {
        wire.server().then(takesTime(RawAct.resetsAfterReading()), takesTime(OK));
        ApiCall<?> call = client().infobip().conversations().get("c-1");

        ResponseHeaders headers = mode.run(call).headers();

        Operation operation = call.operation();
        Patience.until(() -> reports.size() == 4);
        assertThat(((AttemptReport) reports.get(1)).failure()).isEqualTo("SocketException");
        assertThat(reports)
                .containsExactly(
                        operation,
                        new AttemptReport(operation, 1, ATTEMPT, 0, UNKNOWN, "SocketException", ResponseHeaders.NONE),
                        new AttemptReport(operation, 2, ATTEMPT, 200, null, null, headers),
                        new CallReport(operation, 2, BOTH_WITH_THE_WAIT, 200, null, null));
    }

    @ParameterizedTest
    @EnumSource
    void isToldOfTheFailure(Mode mode) {
        wire.server().then(takesTime(RawAct.answers(500, "", "X-Request-Id: r-1")));
        ApiCall<?> call = client().infobip().messages().create("c-1", Way.MESSAGE);

        EngageException failure = mode.failure(call);

        Operation operation = call.operation();
        assertThat(reports)
                .containsExactly(
                        operation,
                        new AttemptReport(operation, 1, ATTEMPT, 500, UNKNOWN, null, failure.headers()),
                        new CallReport(operation, 1, ATTEMPT, 500, UNKNOWN, failure));
    }

    @ParameterizedTest
    @EnumSource
    void isToldOfDeprecationWhichIsLoggedOnce(Mode mode) {
        wire.server()
                .always(RawAct.answers(
                        200, ContractWire.GOOD, "Deprecation: @1767225600", "Sunset: Fri, 01 Jan 2027 00:00:00 GMT"));
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.engage4j.deprecation");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        EngageClient client = client();

        mode.run(client.infobip().conversations().get("c-1"));
        mode.run(client.infobip().conversations().get("c-2"));

        logger.detachAppender(log);
        AttemptReport attempt = (AttemptReport) reports.get(1);
        assertThat(attempt.headers().value("deprecation")).isEqualTo("@1767225600");
        assertThat(attempt.headers().value("sunset")).isEqualTo("Fri, 01 Jan 2027 00:00:00 GMT");
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getLevel()).isEqualTo(Level.WARN);
        assertThat(log.list.get(0).getFormattedMessage())
                .contains("get-conversation", "@1767225600", "Fri, 01 Jan 2027 00:00:00 GMT");
    }

    @EveryWay
    void mayThrowWithoutHarm(Way way) {
        wire.server().always(OK);
        CallObserver throwing = new CallObserver() {
            @Override
            public void attemptEnded(AttemptReport attempt) {
                throw new IllegalStateException("attempt");
            }

            @Override
            public void callEnded(CallReport call) {
                throw new IllegalStateException("call");
            }
        };

        wire.succeeds(way, wire.client(builder -> builder.callListener(operation -> throwing)));
        wire.succeeds(
                way,
                wire.client(builder -> builder.callListener(operation -> {
                    throw new IllegalStateException("start");
                })));
        wire.succeeds(way, wire.client(builder -> builder.callListener(operation -> null)));
    }

    private RawAct takesTime(RawAct act) {
        return connection -> {
            wire.time().advance(ATTEMPT);
            return act.on(connection);
        };
    }

    private EngageClient client() {
        return wire.client(builder -> builder.callListener(operation -> {
            reports.add(operation);
            return new CallObserver() {
                @Override
                public void attemptEnded(AttemptReport attempt) {
                    reports.add(attempt);
                }

                @Override
                public void callEnded(CallReport call) {
                    reports.add(call);
                }
            };
        }));
    }
}
