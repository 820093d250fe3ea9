package io.github.engage4j.internal.http;

import io.github.engage4j.api.AttemptReport;
import io.github.engage4j.internal.Arguments;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns in the log when the platform announces the end of an operation, once per operation. Thread-safe. */
final class SunsetWarnings {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.engage4j.deprecation");

    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    void check(AttemptReport attempt) {
        String deprecation = attempt.headers().value("Deprecation");
        String sunset = attempt.headers().value("Sunset");
        if ((deprecation != null || sunset != null)
                && warned.add(attempt.operation().id())) {
            LOG.warn(
                    "{} is deprecated by the platform: Deprecation {}, Sunset {}",
                    attempt.operation(),
                    shown(deprecation),
                    shown(sunset));
        }
    }

    private static String shown(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "not given" : Arguments.shown(value);
    }
}
