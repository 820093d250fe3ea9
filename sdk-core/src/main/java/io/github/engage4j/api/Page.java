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
 * @param <T> the things listed
 */
public record Page<T>(
        List<T> items, int number, int size, @Nullable Long totalItems) {

    /** Whether a page after this one has anything on it. */
    public boolean hasNext() {
        if (items.isEmpty()) {
            return false;
        }
        return totalItems == null ? items.size() >= size : (number + 1L) * size < totalItems;
    }
}
