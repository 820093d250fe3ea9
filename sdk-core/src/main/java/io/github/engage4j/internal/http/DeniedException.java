package io.github.engage4j.internal.http;

import java.io.IOException;

/** A 2xx whose body says that the call was not done. */
public final class DeniedException extends IOException {

    private static final long serialVersionUID = 1;

    /** Thrown by those who read answers. */
    public DeniedException() {
        super("the answer says that it was not done");
    }
}
