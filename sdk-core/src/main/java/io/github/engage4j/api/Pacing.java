package io.github.engage4j.api;

/**
 * Whether calls wait until the platform's published rate limits let them through. Immutable and thread-safe.
 *
 * <p>The limits are the platform's per account, and are kept per client: two clients of one account, in one program or in several, do
 * not know of each other. Most operations publish no limit; these are never paced.
 */
public final class Pacing {

    private static final Pacing OFF = new Pacing("off");
    private static final Pacing PUBLISHED = new Pacing("published");

    private final String name;

    private Pacing(String name) {
        this.name = name;
    }

    /** Calls go at once, and are told by a 429 when they are too many. The default. */
    public static Pacing off() {
        return OFF;
    }

    /**
     * Calls wait as long as the published limit of their operation asks for. A call whose turn would come after its deadline fails at
     * once, with nothing sent.
     */
    public static Pacing published() {
        return PUBLISHED;
    }

    @Override
    public String toString() {
        return "Pacing[" + name + "]";
    }
}
