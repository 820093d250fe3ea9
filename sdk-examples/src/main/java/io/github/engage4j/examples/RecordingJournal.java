package io.github.engage4j.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one platform is known to have, in a file that only grows: a line before an activity is sent, and one when it has ended. A program
 * that is killed loses nothing that it has written; a power cut may. Thread-safe.
 */
final class RecordingJournal implements AutoCloseable {

    private static final Pattern TORN = Pattern.compile("[A-Z_]*(\t[0-9a-f-]{0,36}(\t[^\t]*)?)?");
    private static final Pattern TORN_SENDING = Pattern.compile("SENDING\t([0-9a-f-]{8,36})(\t[^\t]*)?");

    private final List<String> torn = new ArrayList<>();
    private final Map<UUID, Entry> entries = new HashMap<>();
    private final FileChannel channel;

    private RecordingJournal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the journal of what is pushed to a platform, or starts one. A file that is no journal, or another platform's, stays as it is.
     *
     * @throws IllegalStateException if it is no journal of that platform, or another program has it open
     */
    static RecordingJournal open(Path path, String platform) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            JournalFile file = new JournalFile(path, channel);
            file.prepare(platform);
            RecordingJournal journal = new RecordingJournal(channel);
            file.forEachLine(journal::read);
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** What is known of an activity, or null if it has not come up yet. */
    synchronized @Nullable Entry of(UUID id) {
        Entry entry = entries.get(id);
        return entry == null && isTorn(id.toString()) ? new Entry(State.SENDING, Instant.EPOCH) : entry;
    }

    /** Notes that an activity is about to be sent. */
    synchronized void sending(String id, Instant at) {
        write(id, new Entry(State.SENDING, at), "");
    }

    /** Notes what became of an activity. */
    synchronized void ended(String id, State state, String reason) {
        Entry before = of(UUID.fromString(id));
        write(id, new Entry(state, before == null ? Instant.EPOCH : before.sentAt()), reason);
    }

    /** How many activities are in a state. */
    synchronized long count(State state) {
        return entries.values().stream().filter(entry -> entry.state() == state).count();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void write(String id, Entry entry, String reason) {
        entries.put(UUID.fromString(id), entry);
        String line = entry.state() + "\t" + id + "\t" + entry.sentAt() + "\t" + reason.replaceAll("\\s+", " ") + "\n";
        try {
            JournalFile.write(channel, line);
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        }
    }

    /** Whether a line began with an activity's id and has lost its end: whoever cut it, the activity may have been sent. */
    private boolean isTorn(String id) {
        return torn.stream().anyMatch(id::startsWith);
    }

    private void read(String line) {
        if (TORN.matcher(line).matches()) {
            Matcher sending = TORN_SENDING.matcher(line);
            if (sending.matches()) {
                torn.add(sending.group(1));
            }
            return;
        }
        String[] parts = line.split("\t", -1);
        entries.put(UUID.fromString(parts[1]), new Entry(State.valueOf(parts[0]), Instant.parse(parts[2])));
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
