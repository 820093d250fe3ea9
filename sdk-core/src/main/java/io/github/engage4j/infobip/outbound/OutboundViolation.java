package io.github.engage4j.infobip.outbound;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a message. Its constructor is not API: components get added.
 *
 * @param property which member
 * @param violation what is wrong with it
 */
public record OutboundViolation(
        @Nullable String property, @Nullable String violation) {}
