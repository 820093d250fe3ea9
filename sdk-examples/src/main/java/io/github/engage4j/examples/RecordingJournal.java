package io.github.engage4j.examples;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each activity, in a file that only grows: a line before it is sent, and one when it has ended. A program that is killed
 * loses nothing that it has written; a power cut may. Thread-safe.
 */
final class RecordingJournal implements AutoCloseable {

    private final Map<UUID, Entry> entries = new HashMap<>();
    private final FileChannel channel;

    private RecordingJournal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a journal, or starts one.
     *
     * @throws IllegalStateException if another program has it open
     */
    static RecordingJournal open(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        lock(channel, path);
        channel.truncate(endOfLastLine(path));
        RecordingJournal journal = new RecordingJournal(channel);
        try (Stream<String> lines = Files.lines(path)) {
            lines.forEach(journal::read);
        }
        return journal;
    }

    /** What is known of an activity, or null if it has not come up yet. */
    synchronized @Nullable Entry of(String id) {
        return entries.get(UUID.fromString(id));
    }

    /** Notes that an activity is about to be sent. */
    synchronized void sending(String id, Instant at) {
        write(id, new Entry(State.SENDING, at), "");
    }

    /** Notes what became of an activity. */
    synchronized void ended(String id, State state, String reason) {
        Entry before = of(id);
        write(id, new Entry(state, before == null ? Instant.EPOCH : before.sentAt()), reason);
    }

    /** How many activities are in a state. */
    synchronized long count(State state) {
        return entries.values().stream().filter(entry -> entry.state() == state).count();
    }

    /** How many activities have come up. */
    synchronized long count() {
        return entries.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void write(String id, Entry entry, String reason) {
        entries.put(UUID.fromString(id), entry);
        String line = entry.state() + "\t" + id + "\t" + entry.sentAt() + "\t" + reason.replaceAll("\\s+", " ") + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\t", -1);
        entries.put(UUID.fromString(parts[1]), new Entry(State.valueOf(parts[0]), Instant.parse(parts[2])));
    }

    private static void lock(FileChannel channel, Path path) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IllegalStateException(path + " is in use here already", e);
        }
        channel.close();
        throw new IllegalStateException(path + " is in use: another run pushes these recordings");
    }

    /** Whoever was killed while writing a line has not acted on it. */
    private static long endOfLastLine(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long end = file.length();
            while (end > 0) {
                file.seek(end - 1);
                if (file.read() == '\n') {
                    return end;
                }
                end--;
            }
            return 0;
        }
    }

    /** How far an activity has come. */
    enum State {
        /** It was about to be sent when the program ended. */
        SENDING,
        PUSHED,
        REFUSED,
        UNKNOWN,
        NOT_PUSHED
    }

    /**
     * What is known of an activity.
     *
     * @param state how far it has come
     * @param sentAt when it was last about to be sent; the epoch if never
     */
    record Entry(State state, Instant sentAt) {}
}
