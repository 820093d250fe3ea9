package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;

/**
 * The time after a call in which an agent is to count as busy still, for a whole account. Its constructor is not API: components get added.
 *
 * @param wrapUpSeconds how long, in seconds
 * @param canExtendWrapUp whether agents may extend it
 * @param enabled whether there is such a time
 */
public record UpdateAccountWrapUpRequest(int wrapUpSeconds, boolean canExtendWrapUp, boolean enabled) {

    /**
     * All three settings.
     *
     * @param wrapUpSeconds how long, in seconds, at least 0
     * @param canExtendWrapUp whether agents may extend it
     * @param enabled whether there is such a time
     * @throws IllegalArgumentException if the time is negative
     */
    public static UpdateAccountWrapUpRequest of(int wrapUpSeconds, boolean canExtendWrapUp, boolean enabled) {
        return new UpdateAccountWrapUpRequest(
                Arguments.between(0, Integer.MAX_VALUE, "wrapUpSeconds", wrapUpSeconds), canExtendWrapUp, enabled);
    }
}
