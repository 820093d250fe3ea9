package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * How long the platform tries to deliver a message: 10 seconds to 48 hours, and what is longer counts as 48 hours. Its constructor is
 * not API: components get added.
 *
 * @param amount how many
 * @param timeUnit of what; null for minutes
 */
public record OutboundValidityPeriod(
        @Nullable Integer amount, @Nullable OutboundTimeUnit timeUnit) {

    private static final int SHORTEST_SECONDS = 10;

    /**
     * So many seconds.
     *
     * @throws IllegalArgumentException if they are fewer than 10
     */
    public static OutboundValidityPeriod ofSeconds(int seconds) {
        int amount = Arguments.between(SHORTEST_SECONDS, Integer.MAX_VALUE, "seconds", seconds);
        return new OutboundValidityPeriod(amount, OutboundTimeUnit.SECONDS);
    }

    /**
     * So many minutes.
     *
     * @throws IllegalArgumentException if there is not even one
     */
    public static OutboundValidityPeriod ofMinutes(int minutes) {
        int amount = Arguments.between(1, Integer.MAX_VALUE, "minutes", minutes);
        return new OutboundValidityPeriod(amount, OutboundTimeUnit.MINUTES);
    }

    /**
     * So many hours.
     *
     * @throws IllegalArgumentException if there is not even one
     */
    public static OutboundValidityPeriod ofHours(int hours) {
        int amount = Arguments.between(1, Integer.MAX_VALUE, "hours", hours);
        return new OutboundValidityPeriod(amount, OutboundTimeUnit.HOURS);
    }
}
