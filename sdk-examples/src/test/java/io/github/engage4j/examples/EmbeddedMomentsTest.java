package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.testing.EngageSandbox;
import io.github.engage4j.testing.EngageSandboxExtension;
import io.github.engage4j.testing.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EngageSandboxExtension.class)
class EmbeddedMomentsTest {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpClient browser = HttpClient.newHttpClient();
    private EngageSandbox sandbox;
    private EmbeddedMoments backend;

    @BeforeEach
    void start(EngageSandbox sandbox) throws IOException {
        this.sandbox = sandbox;
        this.backend = new EmbeddedMoments(sandbox.client(), "moments-wizard-1", 0);
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void framesTheEmbeddablesHostAloneAndIsNotStored() {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(page, "Content-Security-Policy"))
                .isEqualTo(POLICY + "; frame-src " + sandbox.infobip().baseUrl());
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.body())
                .contains("<iframe src=\"" + sandbox.infobip().baseUrl() + "/authorize?request_uri=urn%3A")
                .doesNotContain(sandbox.infobip().apiKey());
    }

    @Test
    void givesEachOfManyViewsAtOnceItsOwnRequestUri() {
        List<CompletableFuture<HttpResponse<String>>> views = Stream.generate(
                        () -> browser.sendAsync(request("").build(), BodyHandlers.ofString()))
                .limit(40)
                .toList();

        assertThat(views)
                .extracting(view -> view.join().body().replaceFirst("(?s).*request_uri=([^\"]*)\".*", "$1"))
                .doesNotHaveDuplicates()
                .allSatisfy(uri -> assertThat(uri).startsWith("urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A"));
        assertThat(sandbox.infobip().requests()).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void showsAFriendlyPageWithoutSecretsWhenThePlatformSaysNo(int status) {
        sandbox.infobip().faults().next(Fault.status(status));

        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(page, "Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.body())
                .contains("The campaign wizard cannot be shown right now.")
                .doesNotContain(
                        "iframe",
                        "HTTP",
                        "push-authorization",
                        sandbox.infobip().apiKey());
        assertThat(get("").statusCode()).as("the next view").isEqualTo(200);
    }

    @Test
    void asksForARequestUriOnlyWhenThePageIsViewed() {
        assertThat(get("favicon.ico").statusCode()).isEqualTo(404);
        assertThat(get("style.css").statusCode()).isEqualTo(200);
        assertThat(send(request("").method("HEAD", BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
        assertThat(send(request("").POST(BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(405);

        assertThat(sandbox.infobip().requests()).isEmpty();
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(backend.url() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return browser.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
