package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.Scopes.SUBSCRIPTIONS_MANAGE;

/** The certificates by which the platform proves itself to webhooks. Each operation has the same limit. */
public enum CertificateOperation implements OperationRow {
    GET_CERTIFICATES_DETAILS_PAGE(get("get-certificates-details-page", "/subscriptions/1/certificates")),
    UPLOAD_CERTIFICATE(post("upload-certificate", "/subscriptions/1/certificates")),
    GET_CERTIFICATE_DETAILS(get("get-certificate-details", "/subscriptions/1/certificates/{certificateId}")),
    DELETE_CERTIFICATE(delete("delete-certificate", "/subscriptions/1/certificates/{certificateId}")),
    GET_CERTIFICATES_STATUSES_PAGE(get("get-certificates-statuses-page", "/subscriptions/1/certificates/status")),
    GET_CERTIFICATE_STATUS(get("get-certificate-status", "/subscriptions/1/certificates/status/{certificateId}")),
    /** Tries a connection and sends no event, so trying again does no harm. */
    TEST_CONNECTION_TO_WEBHOOK(post("test-connection-to-webhook", "/subscriptions/1/certificates/test/webhook")
            .idempotent());

    private final OperationFacts facts;

    CertificateOperation(OperationFacts facts) {
        this.facts = facts.scopes(SUBSCRIPTIONS_MANAGE).limit(RateLimit.perMinute(100));
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
