package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.OpenEnum;

/**
 * What certificates are ordered by. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record CertificateSort(String value) implements OpenEnum {

    public static final CertificateSort CERTIFICATE_ID = new CertificateSort("CERTIFICATE_ID");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static CertificateSort of(String value) {
        return new CertificateSort(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
