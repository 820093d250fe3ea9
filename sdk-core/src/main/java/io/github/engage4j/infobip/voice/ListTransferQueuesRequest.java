package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which queues to list that calls may be transferred to. Its constructor is not API: components get added.
 *
 * @param page which page, from 0
 * @param size how many on a page
 */
public record ListTransferQueuesRequest(
        @Nullable Integer page, @Nullable Integer size) {

    /**
     * One page.
     *
     * @param page which page, from 0; null for the first
     * @param size how many on a page, 1 to 2,000; null for the platform's default of 20
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static ListTransferQueuesRequest of(@Nullable Integer page, @Nullable Integer size) {
        return new ListTransferQueuesRequest(
                Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                Arguments.optionalBetween(1, 2000, "size", size));
    }
}
