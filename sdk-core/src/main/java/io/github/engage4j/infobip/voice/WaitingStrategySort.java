package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.OpenEnum;

/**
 * What a list of waiting strategies is ordered by. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record WaitingStrategySort(String value) implements OpenEnum {

    public static final WaitingStrategySort NAME = new WaitingStrategySort("NAME");
    public static final WaitingStrategySort CREATED_AT = new WaitingStrategySort("CREATED_AT");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static WaitingStrategySort of(String value) {
        return new WaitingStrategySort(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
