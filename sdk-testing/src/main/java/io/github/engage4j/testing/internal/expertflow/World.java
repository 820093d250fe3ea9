package io.github.engage4j.testing.internal.expertflow;

import io.github.engage4j.testing.internal.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What the handlers share.
 *
 * @param clock the time
 * @param ids new ids
 */
record World(Clock clock, Ids ids) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);

    /** The time as events and errors write it. */
    String now() {
        return DATE.format(clock.instant());
    }

    /** The time as headers write it. */
    String date() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    }
}
