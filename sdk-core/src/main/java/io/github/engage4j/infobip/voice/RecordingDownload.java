package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.CallOptions;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.download.Download;
import io.github.engage4j.internal.download.FileTarget;
import io.github.engage4j.internal.download.StreamTarget;
import io.github.engage4j.internal.download.Target;
import io.github.engage4j.internal.http.CallBuilder;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The download of a recording. The file is written while it arrives and never held as a whole. When the connection breaks, the next
 * attempt asks for the rest alone, as often as the {@link io.github.engage4j.api.RetryPolicy} has attempts.
 *
 * <p>A download may take an hour as a whole, and be silent for the policy's {@code attemptTimeout}; both can be changed with
 * {@link ApiCall#with}. Immutable and thread-safe.
 */
public final class RecordingDownload {

    private static final CallOptions USUAL = CallOptions.deadline(Duration.ofHours(1));

    private final Supplier<CallBuilder> calls;
    private final DownloadListener listener;

    RecordingDownload(Supplier<CallBuilder> calls, DownloadListener listener) {
        this.calls = calls;
        this.listener = listener;
    }

    /** The same download, of whose progress a listener is told. */
    public RecordingDownload listener(DownloadListener listener) {
        return new RecordingDownload(calls, Arguments.required("listener", listener));
    }

    /**
     * Downloads to a file, and gives the number of its bytes. The file has its name only when it is whole, and takes the place of one
     * that has the name already; until then it stands beside it under a name that ends in {@code .part}. A download that fails or is
     * cancelled leaves nothing, and a file that was there before unchanged.
     *
     * @param file the file, in a directory that exists
     */
    public ApiCall<Long> to(Path file) {
        Arguments.required("file", file);
        return to(() -> new FileTarget(file));
    }

    /**
     * Downloads to a stream, and gives the number of bytes written. The stream is flushed at the end and not closed. A download that
     * fails or is cancelled may have written a part. Each execution writes the whole recording.
     */
    public ApiCall<Long> to(OutputStream out) {
        Arguments.required("out", out);
        return to(() -> new StreamTarget(out));
    }

    @Override
    public String toString() {
        return "RecordingDownload";
    }

    /** Compressed, the bytes would not be those that a range counts. */
    private ApiCall<Long> to(Supplier<Target> target) {
        return calls.get()
                .header("Accept", "application/octet-stream, application/json")
                .header("Accept-Encoding", "identity")
                .intake(() -> new Download(target.get(), listener::progress), USUAL);
    }
}
