package io.github.engage4j.expertflow.cim;

import io.github.engage4j.api.OpenEnum;
import java.util.List;

/**
 * How far a message came. The documentation writes these in title case, its samples and the server do not. Open when it is read: what has
 * no constant survives. The server knows these values alone, so no other is sent.
 *
 * @param value the text as the platform writes it
 */
public record DeliveryStatus(String value) implements OpenEnum {

    public static final DeliveryStatus DELIVERED = new DeliveryStatus("DELIVERED");
    public static final DeliveryStatus READ = new DeliveryStatus("READ");
    public static final DeliveryStatus CONNECTED = new DeliveryStatus("CONNECTED");
    public static final DeliveryStatus FAILED = new DeliveryStatus("FAILED");

    static final List<DeliveryStatus> KNOWN = List.of(DELIVERED, READ, CONNECTED, FAILED);

    /** The text that the platform uses, for a value that has no constant yet. */
    public static DeliveryStatus of(String value) {
        return new DeliveryStatus(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
