package io.github.engage4j.contract;

import static io.github.engage4j.api.DeliveryOutcome.REJECTED;
import static io.github.engage4j.api.DeliveryOutcome.UNKNOWN;
import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.Mode;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.error.AuthenticationException;
import io.github.engage4j.error.InvalidRequestException;
import io.github.engage4j.error.ServerException;
import io.github.engage4j.error.TransportException;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A message reaches the server once, whatever OkHttp and the application's own client would do with it. */
class OnceContractTest {

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @ParameterizedTest
    @EnumSource
    void borrowedClientSendsOnce(Mode mode) {
        assertSendsOnce(mode, new OkHttpClient());
        assertSendsOnce(
                mode,
                new OkHttpClient.Builder()
                        .retryOnConnectionFailure(true)
                        .followRedirects(true)
                        .followSslRedirects(true)
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void interceptorThatProceedsTwiceSendsOnce(Mode mode) {
        wire.server().always(OK);
        OkHttpClient twice = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();

        assertThat(wire.ending(way(mode), client(twice))).isEqualTo(unknown());
    }

    @ParameterizedTest
    @EnumSource
    void interceptorThatRetriesSendsOnce(Mode mode) {
        wire.server().always(RawAct.resetsAfterReading());
        OkHttpClient stubborn = new OkHttpClient.Builder()
                .addInterceptor(OnceContractTest::untilItSucceeds)
                .build();

        assertThat(wire.ending(way(mode), client(stubborn))).isEqualTo(unknown());
    }

    @ParameterizedTest
    @EnumSource
    void authenticatorSendsOnce(Mode mode) {
        wire.server().always(RawAct.answers(401, "", "WWW-Authenticate: Basic realm=\"x\""));
        OkHttpClient insistent = new OkHttpClient.Builder()
                .authenticator((route, response) ->
                        response.request().newBuilder().header("Again", "1").build())
                .build();

        assertThat(wire.ending(way(mode), client(insistent)))
                .isEqualTo(Ending.atOnce(AuthenticationException.class, REJECTED, 401));
    }

    @EveryWay
    void okHttpRepeatsNoAnswerByItself(Way way) {
        EngageClient client = client(new OkHttpClient());
        CallOptions single = CallOptions.builder().maxAttempts(1).build();

        for (RawAct answer : new RawAct[] {
            RawAct.answers(408, ""),
            RawAct.answers(408, "", "Retry-After: 0"),
            RawAct.answers(503, "", "Retry-After: 0"),
            RawAct.answers(503, "")
        }) {
            wire.server().always(answer);
            assertThat(wire.ending(way.mode(), way.call(client).with(single)).requests())
                    .isEqualTo(1);
        }
    }

    private void assertSendsOnce(Mode mode, OkHttpClient borrowed) {
        EngageClient client = client(borrowed);
        try (RawServer elsewhere = new RawServer()) {
            wire.server().then(OK, RawAct.closesAfterReading());
            wire.succeeds(way(mode), client);
            assertThat(wire.ending(way(mode), client)).as("reused and closed").isEqualTo(unknown());

            wire.server().then(RawAct.answers(408, ""));
            assertThat(wire.ending(way(mode), client)).isEqualTo(Ending.atOnce(ServerException.class, UNKNOWN, 408));

            wire.server().then(RawAct.answers(503, "", "Retry-After: 0"));
            assertThat(wire.ending(way(mode), client)).isEqualTo(Ending.atOnce(ServerException.class, UNKNOWN, 503));

            wire.server().then(RawAct.answers(307, "", "Location: " + elsewhere.url() + "/"));
            assertThat(wire.ending(way(mode), client))
                    .isEqualTo(Ending.atOnce(InvalidRequestException.class, REJECTED, 307));
            assertThat(elsewhere.connections()).isZero();
        }
    }

    private EngageClient client(OkHttpClient borrowed) {
        return wire.client(builder -> builder.okHttpClient(borrowed));
    }

    private static Response untilItSucceeds(Interceptor.Chain chain) throws IOException {
        IOException last = new IOException("never tried");
        for (int i = 0; i < 3; i++) {
            try {
                return chain.proceed(chain.request());
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static Ending unknown() {
        return Ending.atOnce(TransportException.class, UNKNOWN, 0);
    }

    private static Way way(Mode mode) {
        return new Way(Way.Kind.ONCE_POST, mode);
    }
}
