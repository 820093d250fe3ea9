package io.github.engage4j.api;

import org.jspecify.annotations.Nullable;

/**
 * The platform has done what was asked, and has nothing more to say. A 2xx whose body says {@code ERROR} is not one: the call then fails
 * with an {@link io.github.engage4j.error.InvalidRequestException}, or a {@link io.github.engage4j.error.NotFoundException} where the
 * platform's words are those for a missing thing. Its constructor is not API: components get added.
 *
 * @param status what the platform says has become of the call, or null if it has said so by the HTTP status alone
 * @param message the platform's own words, or null if it has none
 */
public record Acknowledgement(
        @Nullable AcknowledgementStatus status, @Nullable String message) {}
