package io.github.engage4j.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The least that one can write by hand: OkHttp, the JSON ready-made, the answer left as a string. */
final class BareClient implements AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json");

    private final String url;
    private final OkHttpClient client;

    BareClient(String url, int maxConcurrency) {
        this.url = url;
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(maxConcurrency);
        dispatcher.setMaxRequestsPerHost(maxConcurrency);
        this.client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(maxConcurrency, 5, TimeUnit.MINUTES))
                .build();
    }

    String create() throws IOException {
        return execute(createRequest());
    }

    String get(String path) throws IOException {
        return execute(new Request.Builder().url(url + path).build());
    }

    void enqueue(Callback callback) {
        client.newCall(createRequest()).enqueue(callback);
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private Request createRequest() {
        return new Request.Builder()
                .url(url + "/ccaas/1/conversations/" + Samples.CONVERSATION + "/messages")
                .header("Accept", "application/json")
                .header("User-Agent", "bare/1")
                .header("x-agent-id", Samples.AGENT)
                .header("Authorization", "App " + Samples.KEY)
                .post(RequestBody.create(Samples.REQUEST, JSON))
                .build();
    }

    private String execute(Request request) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return response.body().string();
        }
    }
}
