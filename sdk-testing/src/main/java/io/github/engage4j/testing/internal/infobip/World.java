package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What the handlers share.
 *
 * @param clock the time
 * @param ids new ids
 * @param store what was created
 * @param access who may call
 */
record World(Clock clock, Ids ids, Store store, Access access) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);

    static World at(Clock clock) {
        Ids ids = new Ids(1);
        return new World(clock, ids, new Store(), new Access(ids, clock));
    }

    /** The time as most answers of Infobip write it. */
    String now() {
        return date(clock.instant());
    }

    /** A time as most answers write it. */
    String date(Instant time) {
        return DATE.format(time);
    }

    /** The time as headers write it. */
    String date() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    }
}
