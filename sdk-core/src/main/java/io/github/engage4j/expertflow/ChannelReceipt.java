package io.github.engage4j.expertflow;

import io.github.engage4j.expertflow.cim.DeliveryNotificationBody;
import io.github.engage4j.expertflow.cim.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * A message that the channel manager has accepted. Its constructor is not API: components get added.
 *
 * @param id the id of the CIM message
 * @param notification how far the message came; null if it was only accepted, and then a notification goes to the channel's connector later
 * @param answer what the server answered: a notification, a text or nothing
 */
public record ChannelReceipt(String id, @Nullable DeliveryNotificationBody notification, String answer) {

    /** How far the message came; null if it was only accepted. */
    public @Nullable DeliveryStatus status() {
        return notification == null ? null : notification.status();
    }
}
