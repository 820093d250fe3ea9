package io.github.engage4j.contract;

import static io.github.engage4j.contract.ContractWire.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.EngageClient;
import io.github.engage4j.RawAct;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What of the application's own OkHttp client is used, and what is not. */
class BorrowedClientContractTest {

    @RegisterExtension
    final ContractWire wire = new ContractWire();

    @EveryWay
    void itsEventListenerIsToldOfEverything(Way way) {
        List<String> events = new CopyOnWriteArrayList<>();
        wire.server().always(OK);

        wire.succeeds(way, client(new OkHttpClient.Builder().eventListener(new Recorder(events))));

        assertThat(events).containsExactly("callStart", "connectStart", "responseBodyEnd", "callEnd");
    }

    @EveryWay
    void itsCacheIsNotUsed(Way way, @TempDir Path directory) throws IOException {
        wire.server().always(RawAct.answers(200, ContractWire.GOOD, "Cache-Control: max-age=3600"));
        try (Cache cache = new Cache(directory.toFile(), 1024 * 1024)) {
            EngageClient client = client(new OkHttpClient.Builder().cache(cache));
            wire.succeeds(way, client);
            wire.succeeds(way, client);

            assertThat(wire.server().requests()).isEqualTo(2);
            assertThat(cache.requestCount()).isZero();
        }
    }

    @EveryWay
    void itsCookiesAreNotUsed(Way way) {
        List<Cookie> saved = new ArrayList<>();
        wire.server().always(RawAct.answers(200, ContractWire.GOOD, "Set-Cookie: tenant=one"));

        wire.succeeds(way, client(new OkHttpClient.Builder().cookieJar(new Jar(saved))));

        assertThat(saved).isEmpty();
        assertThat(wire.server().heads().get(0)).doesNotContain("Cookie");
    }

    @EveryWay
    void itsInterceptorsAreUsed(Way way) {
        wire.server().always(OK);

        wire.succeeds(
                way,
                client(new OkHttpClient.Builder()
                        .addInterceptor(chain -> chain.proceed(chain.request()
                                .newBuilder()
                                .header("Traceparent", "00-1")
                                .build()))));

        assertThat(wire.server().heads().get(0)).containsIgnoringCase("\r\nTraceparent: 00-1\r\n");
    }

    @EveryWay
    void itsProxyIsUsed(Way way) {
        wire.server().always(OK);
        HttpUrl server = HttpUrl.get(wire.server().url());
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(server.host(), server.port()));
        OkHttpClient behind = new OkHttpClient.Builder().proxy(proxy).build();

        wire.succeeds(
                way, wire.client("http://localhost:1", wire.time().timing(), builder -> builder.okHttpClient(behind)));

        assertThat(wire.server().heads().get(0)).contains(" http://localhost:1/");
    }

    @Test
    void itIsNotClosed() throws IOException {
        wire.server().always(OK);
        OkHttpClient borrowed = new OkHttpClient();
        EngageClient client = wire.client(builder -> builder.okHttpClient(borrowed));
        client.infobip().conversations().get("c-1").execute();

        client.close();

        assertThat(borrowed.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(borrowed.connectionPool().idleConnectionCount()).isEqualTo(1);
        Request request = new Request.Builder().url(wire.server().url()).build();
        try (Response response = borrowed.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        assertThat(wire.server().connections()).isEqualTo(1);
    }

    private EngageClient client(OkHttpClient.Builder borrowed) {
        return wire.client(builder -> builder.okHttpClient(
                borrowed.callTimeout(Duration.ofSeconds(20)).build()));
    }

    private static final class Recorder extends EventListener {

        private final List<String> events;

        Recorder(List<String> events) {
            this.events = events;
        }

        @Override
        public void callStart(Call call) {
            events.add("callStart");
        }

        @Override
        public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
            events.add("connectStart");
        }

        @Override
        public void responseBodyEnd(Call call, long byteCount) {
            events.add("responseBodyEnd");
        }

        @Override
        public void callEnd(Call call) {
            events.add("callEnd");
        }
    }

    private record Jar(List<Cookie> saved) implements CookieJar {

        @Override
        public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
            saved.addAll(cookies);
        }

        @Override
        public List<Cookie> loadForRequest(HttpUrl url) {
            return List.of(new Cookie.Builder()
                    .name("tenant")
                    .value("two")
                    .domain(url.host())
                    .build());
        }
    }
}
