package io.github.engage4j.internal.http;

import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.internal.operations.Replay;
import java.util.Set;

/** The table of the delivery contract: which attempt may be followed by another. */
final class ReplayRules {

    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private ReplayRules() {}

    static boolean mayFollow(AttemptResult result, Replay replay) {
        if (result.outcome() == DeliveryOutcome.NOT_SENT || result.status() == 429) {
            return true;
        }
        return replay != Replay.ONCE && passing(result);
    }

    /** What may be otherwise next time, for operations that can be repeated. */
    private static boolean passing(AttemptResult result) {
        if (result instanceof AttemptResult.Answered answer && answer.success()) {
            return answer.cut() != null
                    && !(answer.cut() instanceof TooLargeException)
                    && !(answer.cut() instanceof NotTakenException);
        }
        return result instanceof AttemptResult.Failed || PASSING.contains(result.status());
    }
}
