package io.github.engage4j.internal.download;

/** Is told how far a download has come. */
@FunctionalInterface
public interface Progress {

    /** So many bytes are there, of so many or of -1 where that is not known. */
    void at(long bytes, long total);
}
