package io.github.engage4j.api;

import org.jspecify.annotations.Nullable;

/**
 * The platform has done what was asked, and has nothing more to say. Its constructor is not API: components get added.
 *
 * @param message the platform's own words, or null if it has none
 */
public record Acknowledgement(@Nullable String message) {}
