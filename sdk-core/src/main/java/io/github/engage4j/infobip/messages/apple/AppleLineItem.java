package io.github.engage4j.infobip.messages.apple;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Required;
import org.jspecify.annotations.Nullable;

/**
 * An amount to pay. Its constructor is not API: components get added.
 *
 * @param label what for
 * @param amount how much, as a decimal number
 * @param type whether it is settled, or null
 */
public record AppleLineItem(
        @Required String label,
        @Required String amount,
        @Nullable AppleLineItemType type) {

    /**
     * An amount to pay.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static AppleLineItem of(String label, String amount) {
        return new AppleLineItem(Arguments.notBlank("label", label), Arguments.notBlank("amount", amount), null);
    }

    /**
     * An amount to pay; type may be null.
     *
     * @throws IllegalArgumentException if an argument is blank
     */
    public static AppleLineItem of(String label, String amount, @Nullable AppleLineItemType type) {
        return new AppleLineItem(Arguments.notBlank("label", label), Arguments.notBlank("amount", amount), type);
    }
}
