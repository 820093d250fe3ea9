package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.api.Secret;
import io.github.engage4j.internal.Arguments;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A certificate to upload. Its constructor is not API: components get added.
 *
 * @param certificateId its id
 * @param certificateContent the PEM file in Base64
 * @param passphrase the passphrase in Base64, or null
 */
public record UploadCertificateRequest(
        String certificateId,
        Secret certificateContent,
        @Nullable Secret passphrase) {

    /**
     * A certificate whose private key has no passphrase.
     *
     * @param certificateId an id of your choice, which cannot be changed: at most 255 letters, digits and {@code -._~}
     * @param pem the text of a PEM file with the private key, the certificate and its chain; it is sent in Base64
     * @throws IllegalArgumentException if the id has other characters or too many
     */
    public static UploadCertificateRequest of(String certificateId, Secret pem) {
        return new UploadCertificateRequest(
                NewId.check("certificateId", certificateId), base64(Arguments.required("pem", pem)), null);
    }

    /**
     * A certificate whose private key has a passphrase, which is sent in Base64 too.
     *
     * @throws IllegalArgumentException if the id has other characters or too many
     */
    public static UploadCertificateRequest of(String certificateId, Secret pem, Secret passphrase) {
        return new UploadCertificateRequest(
                NewId.check("certificateId", certificateId),
                base64(Arguments.required("pem", pem)),
                base64(Arguments.required("passphrase", passphrase)));
    }

    private static Secret base64(Secret text) {
        byte[] bytes = text.reveal().getBytes(StandardCharsets.UTF_8);
        return Secret.of(Base64.getEncoder().encodeToString(bytes));
    }
}
