package io.github.engage4j.internal.http;

import java.io.IOException;

/** An answer is larger than the client accepts. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    TooLargeException(long bytes) {
        super("the answer is larger than " + bytes + " bytes, which is the client's maxResponseBytes");
    }
}
