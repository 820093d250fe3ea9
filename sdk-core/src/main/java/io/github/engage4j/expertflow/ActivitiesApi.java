package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.expertflow.cim.CimHeader;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.ActivityOperation;
import java.time.Clock;
import java.time.Instant;

/**
 * Third-party activities: things that happened outside Expertflow CX and belong to a customer's history. Immutable and thread-safe.
 *
 * @see <a href="https://docs.expertflow.com/cx/4.10/third-party-api-guide">Third Party API Guide</a>
 */
public final class ActivitiesApi {

    private final CallFactory calls;

    ActivitiesApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Pushes an activity. On an active conversation it is published to its topic, otherwise it goes to the conversations' store. Every
     * 2xx is success, whatever its body.
     *
     * <p>The call is made once: nothing says that the server recognises a repeated id, so after an {@code UNKNOWN} outcome a second
     * push may make a second activity. A message without a timestamp gets the time of this call by the client's clock.
     *
     * @throws IllegalArgumentException if the message has no sender, no body, or none of customer, channel session and conversation, or
     *     anything else that {@link CimMessage.Builder#build} refuses: a message that was read is not always one that can be sent
     */
    public ApiCall<PushedActivity> push(CimMessage message) {
        CimHeader header = Arguments.required("header", message.header()).checked();
        Clock clock = calls.timing().clock();
        Instant when = header.timestamp() == null ? clock.instant() : header.timestamp();
        CimMessage stamped = message.toBuilder().timestamp(when).build();
        return calls.call(ActivityOperation.PUSH_ACTIVITY)
                .body(stamped)
                .answer((json, body) -> new PushedActivity(stamped.id(), body.readUtf8()));
    }
}
