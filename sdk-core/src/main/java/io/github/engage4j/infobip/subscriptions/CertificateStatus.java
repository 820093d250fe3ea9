package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * Whether a certificate can be used: not yet, yes, or no longer. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record CertificateStatus(String value) implements OpenEnum {

    public static final CertificateStatus PROCESSING = new CertificateStatus("PROCESSING");
    public static final CertificateStatus READY = new CertificateStatus("READY");
    public static final CertificateStatus EXPIRED = new CertificateStatus("EXPIRED");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static CertificateStatus of(String value) {
        return new CertificateStatus(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
