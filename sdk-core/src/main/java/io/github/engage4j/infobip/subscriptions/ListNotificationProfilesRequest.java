package io.github.engage4j.infobip.subscriptions;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the notification profiles to list. Its constructor is not API: components get added.
 *
 * @param page which page, from 0
 * @param size how many on a page
 */
public record ListNotificationProfilesRequest(
        @Nullable Integer page, @Nullable Integer size) {

    private static final int LARGEST_PAGE = 100;

    /**
     * One page, and those after it.
     *
     * @param page which page, from 0; null for the first
     * @param size how many on a page, 1 to 100; null for the platform's default, 20
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ListNotificationProfilesRequest of(@Nullable Integer page, @Nullable Integer size) {
        return new ListNotificationProfilesRequest(
                Arguments.optionalBetween(0, Integer.MAX_VALUE, "page", page),
                Arguments.optionalBetween(1, LARGEST_PAGE, "size", size));
    }
}
