package io.github.engage4j.infobip.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Page;
import io.github.engage4j.api.Secret;
import io.github.engage4j.infobip.voice.SortDirection;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatesTest {

    private static final String CERTIFICATE = """
            {"certificateId":"c-1","issuedBy":"CN=Issuer LTD.","issuedTo":"CN=subject.domain.com","validFrom":1655683200000,\
            "validUntil":1687219200000,"certificateStatus":"READY","serialNumber":"1605653657727226303992554724456686612151129941"}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void uploadsACertificateInBase64(Mode mode) {
        wire.answers(201, "{\"certificateId\":\"c-1\",\"status\":\"PROCESSING\"}");
        UploadCertificateRequest request =
                UploadCertificateRequest.of("c-1", Secret.of("a key\n"), Secret.of("a passphrase"));

        CertificateReadiness uploaded =
                mode.run(wire.infobip().certificates().upload(request)).value();

        assertThat(wire.taken()).isEqualTo("""
                POST /subscriptions/1/certificates
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"certificateId":"c-1","certificateContent":"YSBrZXkK","passphrase":"YSBwYXNzcGhyYXNl"}
                """);
        assertThat(uploaded).isEqualTo(new CertificateReadiness("c-1", CertificateStatus.PROCESSING));
        assertThat(request)
                .hasToString(
                        "UploadCertificateRequest[certificateId=c-1, certificateContent=[redacted], passphrase=[redacted]]");
    }

    @Test
    void uploadsACertificateWithoutAPassphrase() {
        wire.answers(201, "{\"certificateId\":\"c-1\",\"status\":\"READY\"}");

        wire.infobip()
                .certificates()
                .upload(UploadCertificateRequest.of("c-1", Secret.of("a key\n")))
                .execute();

        assertThat(wire.taken()).endsWith("\n\n{\"certificateId\":\"c-1\",\"certificateContent\":\"YSBrZXkK\"}\n");
    }

    @ParameterizedTest
    @EnumSource
    void listsCertificates(Mode mode) {
        wire.answers(200, "{\"results\":[" + CERTIFICATE + "],\"paging\":{\"page\":0,\"size\":1,\"totalResults\":1}}");

        Page<Certificate> page =
                mode.run(wire.infobip().certificates().list(all())).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/certificates?search=acme&page=0&size=100&sortBy=CERTIFICATE_ID&direction=DESC
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).extracting(Certificate::certificateId).containsExactly("c-1");
    }

    @ParameterizedTest
    @EnumSource
    void getsACertificate(Mode mode) {
        wire.answers(200, CERTIFICATE);

        Certificate certificate =
                mode.run(wire.infobip().certificates().get("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/certificates/c-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(certificate)
                .isEqualTo(new Certificate(
                        "c-1",
                        "CN=Issuer LTD.",
                        "CN=subject.domain.com",
                        Instant.parse("2022-06-20T00:00:00Z"),
                        Instant.parse("2023-06-20T00:00:00Z"),
                        CertificateStatus.READY,
                        "1605653657727226303992554724456686612151129941"));
    }

    @ParameterizedTest
    @EnumSource
    void deletesACertificate(Mode mode) {
        wire.answers(200, "{\"certificateId\":\"c-1\"}");

        Acknowledgement done =
                mode.run(wire.infobip().certificates().delete("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /subscriptions/1/certificates/c-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(null, null));
    }

    @ParameterizedTest
    @EnumSource
    void listsTheStatusesOfCertificates(Mode mode) {
        wire.answers(
                200,
                "{\"results\":[{\"certificateId\":\"c-1\",\"status\":\"EXPIRED\"}],\"paging\":{\"page\":0,\"size\":1,\"totalResults\":1}}");

        Page<CertificateReadiness> page =
                mode.run(wire.infobip().certificates().listStatuses(all())).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/certificates/status?search=acme&page=0&size=100&sortBy=CERTIFICATE_ID&direction=DESC
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.items()).containsExactly(new CertificateReadiness("c-1", CertificateStatus.EXPIRED));
    }

    @Test
    void listsEverythingWithoutFilters() {
        String none = "{\"results\":[],\"paging\":{\"page\":0,\"size\":20,\"totalResults\":0}}";
        wire.answers(200, none).answers(200, none);

        wire.infobip().certificates().list().execute();
        wire.infobip().certificates().listStatuses().execute();

        assertThat(wire.taken()).startsWith("GET /subscriptions/1/certificates\n");
        assertThat(wire.taken()).startsWith("GET /subscriptions/1/certificates/status\n");
    }

    @ParameterizedTest
    @EnumSource
    void getsTheStatusOfACertificate(Mode mode) {
        wire.answers(200, "{\"certificateId\":\"c-1\",\"status\":\"READY\"}");

        CertificateReadiness status =
                mode.run(wire.infobip().certificates().getStatus("c-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /subscriptions/1/certificates/status/c-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(status.status()).isEqualTo(CertificateStatus.READY);
    }

    @ParameterizedTest
    @EnumSource
    void testsWhetherAWebhookCanBeReached(Mode mode) {
        wire.answers(
                200,
                "{\"certificateId\":\"c-1\",\"webhookUrl\":\"https://example.com/hook\",\"result\":\"FAIL\",\"failReasons\":[\"refused\"],\"hint\":\"open it\"}");

        WebhookConnectionTest test = mode.run(wire.infobip()
                        .certificates()
                        .testWebhook(WebhookConnectionTestRequest.of("c-1", "https://example.com/hook")))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /subscriptions/1/certificates/test/webhook
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"certificateId":"c-1","webhookUrl":"https://example.com/hook"}
                """);
        assertThat(test.result()).isEqualTo(ConnectionTestResult.FAIL);
        assertThat(test.failReasons()).containsExactly("refused");
        assertThat(test.hint()).isEqualTo("open it");
    }

    @Test
    void testsAgainWhereTheFirstTestMayHaveBeenLost() {
        wire.answers(503, "").answers(200, "{\"result\":\"SUCCESS\"}");

        WebhookConnectionTest test = wire.infobip()
                .certificates()
                .testWebhook(WebhookConnectionTestRequest.of("c-1", "https://example.com/hook"))
                .execute();

        assertThat(test.result()).isEqualTo(ConnectionTestResult.SUCCESS);
        assertThat(wire.requests()).isEqualTo(2);
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        assertThat(all().toBuilder().build()).isEqualTo(all());
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> UploadCertificateRequest.of("a/b", Secret.of("pem")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("certificateId must consist of letters, digits and -._~, but is 'a/b'");
        assertThatThrownBy(() -> UploadCertificateRequest.of("c-1", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pem is required");
        assertThatThrownBy(() -> ListCertificatesRequest.builder().search(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("search must not be blank");
        assertThatThrownBy(() -> WebhookConnectionTestRequest.of("c-1", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("webhookUrl must not be blank");
    }

    private static ListCertificatesRequest all() {
        return ListCertificatesRequest.builder()
                .search("acme")
                .page(0)
                .size(100)
                .sortBy(CertificateSort.CERTIFICATE_ID)
                .direction(SortDirection.DESC)
                .build();
    }
}
