package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.internal.Arguments;

/**
 * Which page of a list, and how many things on it. Its constructor is not API: components get added.
 *
 * @param page the page, from 0
 * @param size how many things on a page
 */
public record PageQuery(int page, int size) {

    private static final int LARGEST = 1000;

    /**
     * A page.
     *
     * @param page the page, from 0
     * @param size how many things on a page, 1 to 1000
     * @throws IllegalArgumentException if either is out of range
     */
    public static PageQuery of(int page, int size) {
        return new PageQuery(
                Arguments.between(0, Integer.MAX_VALUE, "page", page), Arguments.between(1, LARGEST, "size", size));
    }
}
