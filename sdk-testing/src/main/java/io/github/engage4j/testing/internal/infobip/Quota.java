package io.github.engage4j.testing.internal.infobip;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A number of calls a day. That the days are those of UTC is an assumption. Not thread-safe. */
final class Quota {

    private final int daily;
    private final Clock clock;
    private LocalDate day = LocalDate.MIN;
    private int used;

    Quota(int daily, Clock clock) {
        this.daily = daily;
        this.clock = clock;
    }

    /** Takes one of today's calls; an error if there is none left. */
    void take() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
        if (++used > daily) {
            throw ApiErrors.tooMany();
        }
    }
}
