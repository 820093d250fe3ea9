package io.github.engage4j.infobip.voice;

/** Is told how far the download of a recording has come, on the thread that makes it. What it throws ends the download. */
@FunctionalInterface
public interface DownloadListener {

    /**
     * A piece was written.
     *
     * @param bytes how many bytes are written by now, over all attempts
     * @param total how many there will be, or -1 if the platform does not say
     */
    void progress(long bytes, long total);
}
