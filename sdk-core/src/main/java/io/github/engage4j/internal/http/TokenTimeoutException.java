package io.github.engage4j.internal.http;

/** A call waited for a token that another call fetches, until its time was up or it was interrupted. */
final class TokenTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TokenTimeoutException(String message) {
        super(message);
    }
}
