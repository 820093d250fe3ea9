package io.github.engage4j.testing.internal;

import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/** Makes ids that look random and are the same in every run, so that transcripts can be compared. Not thread-safe. */
public final class Ids {

    private static final HexFormat HEX = HexFormat.of();

    private final Random random;

    /** Ids from a seed. */
    public Ids(long seed) {
        this.random = new Random(seed);
    }

    /** A UUID of version 4. */
    public String uuid() {
        long high = (random.nextLong() & 0xffffffffffff0fffL) | 0x4000L;
        long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** An id of 24 hexadecimal digits, as MongoDB makes them. */
    public String objectId() {
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextInt());
    }

    /** A secret of 64 hexadecimal digits. */
    public String secret() {
        return (uuid() + uuid()).replace("-", "");
    }
}
