package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.NOT_SENT;
import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Patience;
import io.github.engage4j.RawAct;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.error.TransportException;
import java.net.UnknownHostException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rows of the contract where no answer comes. */
class ConnectionContractTest {

    private static final String LARGE = "x".repeat(8 * 1024 * 1024);

    /** On a connection that it reused, OkHttp itself sends again what may be sent again: once (4.12) or twice (5). */
    private static final int MOST_REPEATS_BY_OKHTTP = 2;

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @EveryWay
    void connectionRefused(Way way) {
        wire.server().refuse();

        assertThat(wire.ending(way)).isEqualTo(notSent());
    }

    @EveryWay
    void hostNotFound(Way way) {
        OkHttpClient lost = new OkHttpClient.Builder()
                .dns(host -> {
                    throw new UnknownHostException(host);
                })
                .build();
        EngageClient client =
                wire.client("https://nowhere.invalid", wire.time().timing(), builder -> builder.okHttpClient(lost));

        assertThat(wire.ending(way, client)).isEqualTo(notSent());
    }

    @EveryWay
    void tlsHandshakeFails(Way way) {
        wire.server().always(RawAct.babbles());
        EngageClient client = wire.client(wire.server().httpsUrl(), wire.time().timing(), builder -> {});

        assertThat(wire.ending(way, client)).isEqualTo(notSent());
    }

    @EveryWay
    void closedBeforeTheRequest(Way way) {
        wire.server().always(RawAct.closesAtOnce());

        assertThat(wire.ending(way)).isEqualTo(lost(way).requests(0));
    }

    @EveryWay
    void idleConnectionClosedMeanwhile(Way way) {
        wire.server().then(RawAct.answersAndCloses(200, ContractWire.GOOD)).always(OK);
        EngageClient client = wire.client();
        wire.succeeds(way, client);
        Patience.until(() -> wire.server().openConnections() == 0);

        if (way.once()) {
            assertThat(wire.ending(way, client)).isEqualTo(lost(way).requests(0));
        } else {
            wire.succeeds(way, client);
            assertThat(wire.server().requests()).isEqualTo(2);
        }
        assertThat(wire.time().sleeps()).isEmpty();
    }

    @EveryWay
    void resetWhileWriting(Way way) {
        wire.server().always(RawAct.resetsAfterHead());
        CallOptions large = way.hasBody()
                ? CallOptions.builder().bodyMember("large", LARGE).build()
                : CallOptions.builder().build();

        Ending ending = wire.ending(way.mode(), way.call(wire.client()).with(large));

        assertThat(ending).isEqualTo(lost(way).requests(0));
    }

    @EveryWay
    void resetAfterReading(Way way) {
        wire.server().always(RawAct.resetsAfterReading());

        assertThat(wire.ending(way)).isEqualTo(lost(way));
    }

    @EveryWay
    void reusedConnectionClosedAfterReading(Way way) {
        wire.server().then(OK).always(RawAct.closesAfterReading());
        EngageClient client = wire.client();
        wire.succeeds(way, client);

        Ending ending = wire.ending(way, client);

        assertThat(ending.requests(0)).isEqualTo(lost(way).requests(0));
        assertThat(ending.requests())
                .isBetween(ending.attempts(), way.once() ? 1 : ending.attempts() + MOST_REPEATS_BY_OKHTTP);
    }

    @EveryWay
    void noAnswerInTime(Way way) {
        wire.server().then(OK).always(RawAct.neverAnswers());
        CallOptions hasty =
                CallOptions.builder().attemptTimeout(Duration.ofMillis(150)).build();
        EngageClient client = wire.client();
        wire.succeeds(way, client);

        Ending ending = wire.ending(way.mode(), way.call(client).with(hasty));

        assertThat(ending.requests(0)).isEqualTo(lost(way).requests(0));
        int requests = way.once() ? 2 : 4;
        Patience.until(() -> wire.server().requests() == requests);
    }

    private static Ending notSent() {
        return Ending.retried(TransportException.class, NOT_SENT, 0).requests(0);
    }

    private static Ending lost(Way way) {
        return Ending.retriedUnlessOnce(way, TransportException.class, UNKNOWN, 0);
    }
}
