package io.github.engage4j.internal.http;

import java.io.IOException;

/** A 2xx with a web page where any answer of the platform would do. */
public final class WebPageException extends IOException {

    private static final long serialVersionUID = 1;

    WebPageException() {
        super("the answer is a web page");
    }
}
