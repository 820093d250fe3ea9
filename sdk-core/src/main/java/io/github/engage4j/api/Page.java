package io.github.engage4j.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Its constructor is not API: components get added.
 *
 * @param items the things on this page, unmodifiable
 * @param number the number of this page, from 0
 * @param size how many things a page holds at most
 * @param totalItems how many things there are on all pages, or null if the platform does not say
 * @param lastIsEmpty whether a page may hold less than its size and yet not be the last, so that only an empty one is
 * @param <T> the things listed
 */
public record Page<T>(
        List<T> items, int number, int size, @Nullable Long totalItems, boolean lastIsEmpty) {

    /** Not API: a page of a list that ends with its total, or else with a page that is not full. */
    public Page(List<T> items, int number, int size, @Nullable Long totalItems) {
        this(items, number, size, totalItems, false);
    }

    /** Whether a page after this one has anything on it; where only an empty page is known to be the last, whether it may have. */
    public boolean hasNext() {
        if (items.isEmpty()) {
            return false;
        }
        return totalItems == null ? lastIsEmpty || items.size() >= size : (number + 1L) * size < totalItems;
    }
}
