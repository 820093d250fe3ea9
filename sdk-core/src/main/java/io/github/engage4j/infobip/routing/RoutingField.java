package io.github.engage4j.infobip.routing;

import io.github.engage4j.api.OpenEnum;

/**
 * What an expression looks at. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record RoutingField(String value) implements OpenEnum {

    /** The channel of the message, such as {@code WHATSAPP}. */
    public static final RoutingField MESSAGE_CHANNEL = new RoutingField("message.channel");
    /** The country of the customer by its English name, such as {@code Croatia}. */
    public static final RoutingField CUSTOMER_COUNTRY = new RoutingField("customer.country");
    /** The name of the queue. The specification shows it in triggers of forms only. */
    public static final RoutingField QUEUE = new RoutingField("queue");
    /** The name of the company. The specification shows it in triggers of forms only. */
    public static final RoutingField COMPANY_NAME = new RoutingField("company.name");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static RoutingField of(String value) {
        return new RoutingField(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
