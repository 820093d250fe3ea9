package io.github.engage4j.internal.download;

import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.internal.http.Intake;
import io.github.engage4j.internal.http.NotTakenException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file piece by piece and goes on where the attempt before broke off. A platform that does not answer with the rest but with
 * everything is listened to until what is there already has passed. Gives the number of bytes.
 */
public final class Download implements Intake<Long> {

    private static final int PIECE = 64 * 1024;

    private final Target target;
    private final Progress progress;
    private final byte[] piece = new byte[PIECE];
    private @Nullable OutputStream out;
    private long written;
    private long total = -1;
    private boolean complete;

    /** A download that has not begun. */
    public Download(Target target, Progress progress) {
        this.target = target;
        this.progress = progress;
    }

    @Override
    public Map<String, String> headers() {
        return written == 0 ? Map.of() : Map.of("Range", "bytes=" + written + "-");
    }

    @Override
    public void take(int status, ResponseHeaders headers, BufferedSource body) throws IOException {
        ContentRange range = ContentRange.of(status, headers, written);
        if (range.first() > written || differs(range.total())) {
            throw new IOException("the answer does not go on where the last one ended");
        }
        total = range.total() < 0 ? total : range.total();
        body.skip(written - range.first());
        int read = body.read(piece);
        while (read != -1) {
            write(read);
            read = body.read(piece);
        }
        if (total >= 0 && written != total) {
            throw new ProtocolException("unexpected end of stream");
        }
        finish();
    }

    @Override
    public Long value() {
        return written;
    }

    @Override
    public void ended() {
        if (!complete) {
            target.discard();
        }
    }

    private boolean differs(long other) {
        return total >= 0 && other >= 0 && total != other;
    }

    private void write(int bytes) throws NotTakenException {
        try {
            if (out == null) {
                out = target.open();
            }
            out.write(piece, 0, bytes);
            written += bytes;
            progress.at(written, total);
        } catch (IOException | RuntimeException e) {
            throw new NotTakenException("the file cannot be written", e);
        }
    }

    private void finish() throws NotTakenException {
        try {
            if (out == null) {
                out = target.open(); // the file is empty
            }
            target.complete();
            complete = true;
        } catch (IOException | RuntimeException e) {
            throw new NotTakenException("the file cannot be completed", e);
        }
    }
}
