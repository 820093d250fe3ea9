package io.github.engage4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.Consumer;

/**
 * The file of a journal: a line that names the platform, then lines of four parts each. It is read through the one channel that is locked,
 * because closing another on the same file would give the lock away on POSIX systems.
 */
final class JournalFile {

    private static final String HEAD = "PLATFORM\t";
    private static final int LONGEST_HEAD = 4096;

    private final Path path;
    private final FileChannel channel;

    JournalFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes sure that nobody else writes it, that it is this platform's, and that its last line has an end. */
    void prepare(String platform) throws IOException {
        lock();
        String head = HEAD + platform + "\n";
        String start = start();
        if (head.startsWith(start) && !start.equals(head)) {
            channel.truncate(0);
            write(channel, head);
        } else if (!start.equals(head)) {
            throw new IllegalStateException(path
                    + (start.startsWith(HEAD)
                            ? " tells what was pushed to "
                                    + start.substring(HEAD.length()).strip() + ", not to " + platform
                            : " is no journal")
                    + ": name another with --journal");
        } else {
            endLastLine();
        }
    }

    /** Reads the lines after the first, bytes that are not UTF-8 as well, and is at the end then. */
    @SuppressWarnings("StreamResourceLeak") // closing it would close the channel
    void forEachLine(Consumer<String> reader) throws IOException {
        BufferedReader lines = new BufferedReader(Channels.newReader(channel.position(0), UTF_8));
        String line = lines.readLine();
        for (int number = 2; (line = lines.readLine()) != null; number++) {
            read(line, number, reader);
        }
    }

    /** Writes a line, or nothing of it when the disk is full. */
    static void write(FileChannel channel, String line) throws IOException {
        long end = channel.size();
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    private void read(String line, int number, Consumer<String> reader) {
        try {
            reader.accept(line);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalStateException(path + ", line " + number + ", is no line of a journal", e);
        }
    }

    /** What stands there up to the end of the first line. */
    private String start() throws IOException {
        String text = text(0, LONGEST_HEAD);
        return text.substring(0, text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n') + 1);
    }

    private String text(long from, long most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        return new String(bytes.array(), 0, bytes.position(), UTF_8);
    }

    private void lock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new IllegalStateException(path + " is in use: another run pushes these recordings");
            }
        } catch (OverlappingFileLockException e) {
            throw new IllegalStateException(path + " is in use here already", e);
        }
    }

    /** Leaves a line that was not written to its end, so that the next one begins anew. */
    private void endLastLine() throws IOException {
        if (!text(channel.size() - 1, 1).equals("\n")) {
            write(channel.position(channel.size()), "\n");
        }
    }
}
