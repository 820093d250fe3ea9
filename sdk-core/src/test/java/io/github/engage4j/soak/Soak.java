package io.github.engage4j.soak;

import java.util.Random;

/** How much the long tests do, and the seed that repeats a run: {@code -Psoak} for the whole, {@code -Dsoak.seed=…} for the same again. */
final class Soak {

    private static final long SEED = Long.getLong("soak.seed", 20_260_301L);

    private Soak() {}

    static int size(int small, int whole) {
        return Boolean.getBoolean("soak") ? whole : small;
    }

    /** A source of chance, announced with its seed. */
    static Random random(String what) {
        System.out.println(what + ": seed " + SEED + ", repeat with -Dsoak.seed=" + SEED);
        return new Random(SEED);
    }
}
