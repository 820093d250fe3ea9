package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * How long calls are to ring. Its constructor is not API: components get added.
 *
 * @param inbound how long until an agent has to answer, in seconds
 * @param outbound how long until a customer or an external number has to answer, in seconds
 */
public record UpdateCallTimeoutsRequest(
        @Nullable Integer inbound, @Nullable Integer outbound) {

    /**
     * How long calls are to ring; null puts the platform's default in its place.
     *
     * @param inbound until an agent has to answer: 3 to 60 seconds, default 30
     * @param outbound until a customer or an external number has to answer: 3 to 60 seconds, default 45
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static UpdateCallTimeoutsRequest of(@Nullable Integer inbound, @Nullable Integer outbound) {
        return new UpdateCallTimeoutsRequest(
                Arguments.optionalBetween(3, 60, "inbound", inbound),
                Arguments.optionalBetween(3, 60, "outbound", outbound));
    }
}
