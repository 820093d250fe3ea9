package io.github.engage4j.infobip.voice;

import io.github.engage4j.EngageClient;
import io.github.engage4j.ManualTime;
import io.github.engage4j.RawAct;
import io.github.engage4j.RawServer;
import io.github.engage4j.infobip.Credentials;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for the downloads of one test, which can break off, and a client of it. */
final class DownloadWire implements BeforeEachCallback, AfterEachCallback {

    private final RawServer server = new RawServer();
    private final ManualTime time = new ManualTime();
    private EngageClient client;

    @Override
    public void beforeEach(ExtensionContext context) {
        client = time.applyTo(EngageClient.builder()
                        .infobip(infobip ->
                                infobip.baseUrl(server.url()).credentials(Credentials.apiKey("key-0123456789"))))
                .build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        server.close();
    }

    RawServer server() {
        return server;
    }

    ManualTime time() {
        return time;
    }

    EngageClient client() {
        return client;
    }

    RecordingDownload download() {
        return client.infobip().recordings().download("r-1");
    }

    /** Answers as it is told to. */
    static RawAct raw(String status, String headers, String body) {
        return connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n" + body);
            return true;
        };
    }

    /** Answers as it is told to, and closes the connection. */
    static RawAct breaksOff(String status, String headers, String body) {
        return connection -> !raw(status, headers, body).on(connection);
    }
}
