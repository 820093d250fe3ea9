package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What a spoken text is for. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record TtsPurpose(String value) implements OpenEnum {

    public static final TtsPurpose WAITING_STRATEGY_GREETING_MESSAGE =
            new TtsPurpose("WAITING_STRATEGY_GREETING_MESSAGE");
    public static final TtsPurpose WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE =
            new TtsPurpose("WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE");
    public static final TtsPurpose WAITING_STRATEGY_MAXIMUM_WAIT_TIME_MESSAGE =
            new TtsPurpose("WAITING_STRATEGY_MAXIMUM_WAIT_TIME_MESSAGE");
    public static final TtsPurpose WORKING_HOURS_AWAY_MESSAGE = new TtsPurpose("WORKING_HOURS_AWAY_MESSAGE");
    public static final TtsPurpose TRANSFER_STRATEGY_MESSAGE = new TtsPurpose("TRANSFER_STRATEGY_MESSAGE");
    public static final TtsPurpose ON_HOLD_MESSAGE = new TtsPurpose("ON_HOLD_MESSAGE");
    public static final TtsPurpose CALLBACK_CONFIRMATION_MESSAGE = new TtsPurpose("CALLBACK_CONFIRMATION_MESSAGE");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TtsPurpose of(String value) {
        return new TtsPurpose(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
