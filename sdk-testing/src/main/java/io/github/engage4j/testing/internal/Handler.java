package io.github.engage4j.testing.internal;

/** Plays one operation. */
@FunctionalInterface
public interface Handler {

    /**
     * The answer to a request that was let in.
     *
     * @throws SandboxError if the platform says no
     */
    Answer handle(ApiRequest request);
}
