package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An address in a channel. Its constructor is not API: components get added.
 *
 * @param channel the channel
 * @param to the address
 */
public record OutboundChannelDestination(
        @Nullable OutboundChannel channel, @Nullable String to) {

    /**
     * An address in a channel.
     *
     * @throws IllegalArgumentException if the address is blank
     */
    public static OutboundChannelDestination of(OutboundChannel channel, String to) {
        return new OutboundChannelDestination(Arguments.required("channel", channel), Arguments.notBlank("to", to));
    }
}
