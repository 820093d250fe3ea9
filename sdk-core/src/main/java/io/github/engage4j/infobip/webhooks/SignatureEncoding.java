package io.github.engage4j.infobip.webhooks;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** How the bytes of a signature are written in a header. */
public enum SignatureEncoding {
    /** Hexadecimal digits, in small or capital letters. */
    HEX {
        @Override
        String encode(byte[] signature) {
            return HexFormat.of().formatHex(signature);
        }

        @Override
        String normal(String written) {
            return written.toLowerCase(Locale.ROOT);
        }
    },
    /** Base64 with padding. */
    BASE64 {
        @Override
        String encode(byte[] signature) {
            return Base64.getEncoder().encodeToString(signature);
        }

        @Override
        String normal(String written) {
            return written;
        }
    };

    abstract String encode(byte[] signature);

    /** What is written in the form that {@link #encode} writes. */
    abstract String normal(String written);
}
