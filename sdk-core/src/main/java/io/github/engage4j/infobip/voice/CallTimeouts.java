package io.github.engage4j.infobip.voice;

import org.jspecify.annotations.Nullable;

/**
 * How long calls ring. Its constructor is not API: components get added.
 *
 * @param inbound how long until an agent has to answer, in seconds
 * @param outbound how long until a customer or an external number has to answer, in seconds
 */
public record CallTimeouts(
        @Nullable Integer inbound, @Nullable Integer outbound) {}
