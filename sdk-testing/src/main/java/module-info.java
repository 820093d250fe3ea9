/** A sandbox of both platforms for tests. Start at {@link io.github.engage4j.testing.EngageSandbox}. */
module io.github.engage4j.testing {
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive io.github.engage4j.core;
    requires mockwebserver3;
    requires okhttp3;
    requires okio;

    exports io.github.engage4j.testing;
}
