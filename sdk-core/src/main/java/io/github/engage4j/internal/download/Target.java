package io.github.engage4j.internal.download;

import java.io.IOException;
import java.io.OutputStream;

/** Where a download goes. Used by one thread, for one download. */
public interface Target {

    /** Opens it, when the first byte is about to come. */
    OutputStream open() throws IOException;

    /** Everything is written. */
    void complete() throws IOException;

    /** What is written is not everything, and nothing more comes. */
    void discard();
}
