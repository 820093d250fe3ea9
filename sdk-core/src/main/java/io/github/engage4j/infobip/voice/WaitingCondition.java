package io.github.engage4j.infobip.voice;

import io.github.engage4j.internal.json.TypeNames;
import io.github.engage4j.internal.json.Union;

/**
 * What decides that a waiting strategy applies to a call. More types get records of their own over time, so a {@code switch} over
 * conditions needs a default.
 */
@Union(
        members = {SenderCondition.class, QueueCondition.class},
        raw = RawCondition.class)
public interface WaitingCondition {

    /** The type, which stands beside the condition in the strategy. */
    default WaitingConditionType conditionType() {
        return WaitingConditionType.of(TypeNames.of(getClass()));
    }
}
