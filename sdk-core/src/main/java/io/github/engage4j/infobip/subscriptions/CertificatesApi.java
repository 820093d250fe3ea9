package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.CertificateOperation;

/**
 * The certificates by which the platform proves itself to webhooks. A notification profile names the one it uses. Immutable and
 * thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/cpaas-x/subscriptions-management">Subscriptions management</a>
 */
public final class CertificatesApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public CertificatesApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all certificates. */
    public PagedCall<Certificate> list() {
        return list(ListCertificatesRequest.builder().build());
    }

    /** Lists the certificates that a request asks for. */
    public PagedCall<Certificate> list(ListCertificatesRequest request) {
        return calls.call(CertificateOperation.GET_CERTIFICATES_DETAILS_PAGE)
                .query(request)
                .pages(SubscriptionsApi.PAGES, Certificate.class);
    }

    /** Uploads a certificate. It can be used once its status is {@link CertificateStatus#READY}, see {@link #getStatus}. */
    public ApiCall<CertificateReadiness> upload(UploadCertificateRequest request) {
        return calls.call(CertificateOperation.UPLOAD_CERTIFICATE).body(request).answer(CertificateReadiness.class);
    }

    /** Reads a certificate. */
    public ApiCall<Certificate> get(String certificateId) {
        return calls.call(CertificateOperation.GET_CERTIFICATE_DETAILS)
                .path(certificateId)
                .answer(Certificate.class);
    }

    /** Deletes a certificate. The platform refuses that while a notification profile names it. */
    public ApiCall<Acknowledgement> delete(String certificateId) {
        return calls.call(CertificateOperation.DELETE_CERTIFICATE)
                .path(certificateId)
                .acknowledged();
    }

    /** Lists the statuses of all certificates. */
    public PagedCall<CertificateReadiness> listStatuses() {
        return listStatuses(ListCertificatesRequest.builder().build());
    }

    /** Lists the statuses of the certificates that a request asks for. */
    public PagedCall<CertificateReadiness> listStatuses(ListCertificatesRequest request) {
        return calls.call(CertificateOperation.GET_CERTIFICATES_STATUSES_PAGE)
                .query(request)
                .pages(SubscriptionsApi.PAGES, CertificateReadiness.class);
    }

    /** Reads the status of a certificate. */
    public ApiCall<CertificateReadiness> getStatus(String certificateId) {
        return calls.call(CertificateOperation.GET_CERTIFICATE_STATUS)
                .path(certificateId)
                .answer(CertificateReadiness.class);
    }

    /** Lets the platform try to reach a webhook with a certificate. It sends no event. */
    public ApiCall<WebhookConnectionTest> testWebhook(WebhookConnectionTestRequest request) {
        return calls.call(CertificateOperation.TEST_CONNECTION_TO_WEBHOOK)
                .body(request)
                .answer(WebhookConnectionTest.class);
    }
}
