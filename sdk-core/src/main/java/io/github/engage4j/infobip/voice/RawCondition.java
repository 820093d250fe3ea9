package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.Json;
import io.github.engage4j.internal.Arguments;

/**
 * A condition that has no record of its own, as its JSON.
 *
 * @param conditionType the type
 * @param json the condition
 */
public record RawCondition(WaitingConditionType conditionType, Json json) implements WaitingCondition {

    /** A condition of any type. */
    public static RawCondition of(WaitingConditionType conditionType, Json json) {
        return new RawCondition(Arguments.required("conditionType", conditionType), Arguments.required("json", json));
    }
}
