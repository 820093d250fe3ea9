package io.github.engage4j.internal.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The OkHttp client that calls go through: one of our own, which is closed with us, or the application's, which is not. */
public final class Transport implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final long KEEP_ALIVE_MINUTES = 5;

    private final OkHttpClient client;
    private final boolean owned;

    private Transport(OkHttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /** A client of our own, with room for so many calls at a time. How long a call takes is bounded by its attempt's timeout. */
    public static Transport owned(int maxConcurrency) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(maxConcurrency);
        dispatcher.setMaxRequestsPerHost(maxConcurrency);
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(maxConcurrency, KEEP_ALIVE_MINUTES, TimeUnit.MINUTES))
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO);
        return new Transport(hardened(client), true);
    }

    /** The application's client. Its connections, proxies, interceptors, event listener and timeouts stay its own. */
    public static Transport borrowed(OkHttpClient client) {
        return new Transport(hardened(client.newBuilder()), false);
    }

    /**
     * The client with what a shared transport must not do. A cache or a cookie jar would carry one tenant's answers to another, since
     * both go by the URL alone; a redirect would carry a message to another host.
     */
    private static OkHttpClient hardened(OkHttpClient.Builder client) {
        return client.followRedirects(false)
                .followSslRedirects(false)
                .cache(null)
                .cookieJar(CookieJar.NO_COOKIES)
                .addNetworkInterceptor(new WireInterceptor())
                .build();
    }

    OkHttpClient client() {
        return client;
    }

    @Override
    public void close() {
        if (owned) {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }
}
