package io.github.engage4j.infobip.outbound;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes. Its constructor is not API: components get added.
 *
 * @param to the address: a phone number, or the customer's id in the channel
 * @param messageId the id that the message gets
 * @param byChannel the address in each channel, for a message with a failover
 */
public record OutboundDestination(
        @Nullable String to, @Nullable String messageId, List<OutboundChannelDestination> byChannel) {

    private static final int LONGEST_ID = 200;

    /**
     * An address.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static OutboundDestination of(String to) {
        return new OutboundDestination(Arguments.notBlank("to", to), null, Absent.list());
    }

    /**
     * An address in each channel, which a message with a failover needs.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OutboundDestination byChannel(OutboundChannelDestination... byChannel) {
        return new OutboundDestination(null, null, Arguments.notEmpty("byChannel", List.of(byChannel)));
    }

    /**
     * The same with an id of your choice for the message. Whether the platform refuses an id that it has seen before is not documented.
     *
     * @param messageId at most 200 characters
     * @throws IllegalArgumentException if it is blank or too long
     */
    public OutboundDestination withMessageId(String messageId) {
        String id = Arguments.atMost(LONGEST_ID, "messageId", Arguments.notBlank("messageId", messageId));
        return new OutboundDestination(to, id, byChannel);
    }
}
