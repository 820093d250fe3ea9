package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.expertflow.cim.CimHeader;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.ActivityOperation;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

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

    /** Pushes many activities with {@link PushAllOptions#DEFAULT}. */
    public PushSummary pushAll(Stream<CimMessage> activities) {
        return pushAll(activities, PushAllOptions.DEFAULT);
    }

    /**
     * Pushes many activities, each as {@link #push} does, several at a time, and waits until all have ended. Activities of one
     * conversation, or of one channel session, or of one customer if they name neither, are pushed one after the other in the order of the
     * stream; that a session belongs to a conversation is known only from activities that name both. The stream is read on the calling
     * thread, no further ahead than the options say, and is not closed.
     *
     * <p>What becomes of an activity, the listener is told; none ends the run, whether it was refused or nobody knows, and none is pushed
     * a second time. What is {@code UNKNOWN} is for the caller to decide. Behind one that was {@code NOT_PUSHED} the rest of its conversation is
     * held back and ends {@code NOT_PUSHED} as well: pushing those that were not pushed once more keeps the order.
     *
     * @return how many ended in which way
     * @throws io.github.engage4j.error.AuthenticationException if the platform does not know the caller, and
     * @throws io.github.engage4j.error.PermissionException if the caller's role may not push: every other activity would fail alike, so
     *     those on their way are waited for, and the rest is not started
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; in the same way
     * @throws RuntimeException what the stream or the listener throws; in the same way
     */
    public PushSummary pushAll(Stream<CimMessage> activities, PushAllOptions options) {
        return new BulkPush(this::push, options).run(activities.iterator());
    }
}
