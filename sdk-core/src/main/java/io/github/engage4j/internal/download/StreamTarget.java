package io.github.engage4j.internal.download;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The application's own stream, which it closes itself.
 *
 * @param out the stream
 */
public record StreamTarget(OutputStream out) implements Target {

    @Override
    public OutputStream open() {
        return out;
    }

    @Override
    public void complete() throws IOException {
        out.flush();
    }

    @Override
    public void discard() {
        // what it has, it keeps
    }
}
