package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.CimMessage;
import java.time.Clock;
import java.time.Instant;

/** Puts the time on a message that has none, and has all of it checked. */
final class Stamp {

    private Stamp() {}

    static CimMessage on(CimMessage message, Clock clock) {
        Instant own = message.header().timestamp();
        return message.toBuilder()
                .timestamp(own == null ? clock.instant() : own)
                .build();
    }
}
