package io.github.engage4j.internal.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file, which has its name only when it is whole: until then it stands beside it under a name of its own that ends in
 * {@code .part}, so that downloads to the same file do not meet.
 */
public final class FileTarget implements Target {

    private final Path file;
    private final Path part;
    private @Nullable OutputStream out;

    /** The file, in a directory that exists. */
    public FileTarget(Path file) {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    @Override
    public OutputStream open() throws IOException {
        OutputStream opened = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        out = opened;
        return opened;
    }

    @Override
    public void complete() throws IOException {
        if (out != null) {
            out.close();
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void discard() {
        try {
            if (out != null) {
                out.close();
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
