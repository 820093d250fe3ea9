package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.http.WebPage;
import io.github.engage4j.internal.operations.ActivityOperation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Third-party activities: things that happened outside Expertflow CX and belong to a customer's history. Immutable and thread-safe.
 *
 * @see <a href="https://docs.expertflow.com/cx/4.10/third-party-api-guide">Third Party API Guide</a>
 */
public final class ActivitiesApi {

    private static final PageFormat PAGES = PageFormat.offsetAndLimit("docs");
    private static final Duration LOOK_BACK = Duration.ofHours(1);

    private final CallFactory calls;

    ActivitiesApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Pushes an activity. On an active conversation it is published to its topic, otherwise it goes to the conversations' store. Every
     * 2xx is success, whatever its body, but for a web page, which is likely a login at a wrong base URL: it ends in an exception with the
     * outcome {@code UNKNOWN}.
     *
     * <p>The call is made once: nothing says that the server recognises a repeated id, so after an {@code UNKNOWN} outcome a second
     * push may make a second activity: look it up with {@link #findPushed} first. A message without a timestamp gets the time of this
     * call by the client's clock.
     *
     * @throws IllegalArgumentException if the message has no sender, no body, or none of customer, channel session and conversation, or
     *     anything else that {@link CimMessage.Builder#build} refuses: a message that was read is not always one that can be sent
     */
    public ApiCall<PushedActivity> push(CimMessage message) {
        Arguments.required("header", message.header()).checked();
        CimMessage stamped = Stamp.on(message, calls.timing().clock());
        return calls.call(ActivityOperation.PUSH_ACTIVITY)
                .body(stamped)
                .answer((json, body) -> new PushedActivity(stamped.id(), WebPage.refused(body)));
    }

    /** Lists all past activities of a customer, 25 on a page. */
    public PagedCall<CimEvent> ofCustomer(String customerId) {
        return ofCustomer(customerId, ListActivitiesRequest.builder().build());
    }

    /**
     * Lists the past activities of a customer that a request asks for: events of all kinds, those of conversations too. Only the page that
     * comes empty is known to be the last, so {@link PagedCall#stream()} reads up to it: bound it, if the customer's history may be long.
     *
     * <p>The call is not documented, the shape of its answer is. That pages go from the newest back is an assumption.
     *
     * @param customerId the customer's id on the platform, as {@link CustomersApi#find} gives it
     * @throws IllegalArgumentException if it is empty, or could change the path
     * @see <a href="https://docs.expertflow.com/cx/4.5.2/post-collaboration-survey-pcs-activity-api-respons">PCS activity API response</a>
     */
    public PagedCall<CimEvent> ofCustomer(String customerId, ListActivitiesRequest request) {
        return calls.call(ActivityOperation.GET_CUSTOMER_ACTIVITIES)
                .path(customerId)
                .query("activity-type", List.of("ALL"))
                .query(request)
                .pages(PAGES, CimEvent.class);
    }

    /**
     * Looks up whether an activity whose push ended in {@code UNKNOWN} was pushed, as {@link #findPushed(CimMessage, Instant,
     * ActivityPlace)} does: in its conversation, or else among its customer's past activities. An activity that names only a channel
     * session cannot be looked up so: no call is made, and the status of the answer is 0.
     */
    public ApiCall<PushedLookup> findPushed(CimMessage activity, Instant pushedAbout) {
        ActivityPlace place = ActivityPlace.of(activity.header());
        return place == null ? PushedSearch.nowhere() : findPushed(activity, pushedAbout, place);
    }

    /**
     * Looks up whether an activity whose push ended in {@code UNKNOWN} was pushed. It errs on the side of not telling, because a wrong
     * answer would push twice or not at all:
     *
     * <ul>
     *   <li>{@code FOUND}: an event of the place is about a message with the activity's id and type of body.
     *   <li>{@code NOT_FOUND}: two minutes have passed after the client's deadline; all events of the place were read, or those of an hour
     *       before; none since half a minute before has the activity's sender and type of body, or is a third party's activity that
     *       does not say them, which would then be it under an id that the server gave; and the activity must be in this place: one of
     *       a conversation in that conversation, one of a channel session in the conversation that you name, and a stand-alone one
     *       among its customer's past activities.
     *   <li>{@code CANNOT_TELL}: everything else; also if the platform's clock, by the {@code Date} header, is not known or differs by
     *       more than 30 seconds, if the conversation has no events at all, or if the customer has more than 40 pages of 25.
     * </ul>
     *
     * <p>All of these figures are the SDK's own: the platform does not document how soon an activity can be read, nor that an ongoing
     * conversation's past events hold what has just been pushed to it. Each page is a call with a deadline of its own; if one fails, so
     * does the look-up.
     *
     * @param activity what was to be pushed, with the id that it was pushed with
     * @param pushedAbout when the push was called, by the client's clock. A push with a longer deadline than the client's needs the
     *     difference more patience
     * @param place where to look
     */
    public ApiCall<PushedLookup> findPushed(CimMessage activity, Instant pushedAbout, ActivityPlace place) {
        Verdict verdict = new PushedVerdict(activity, pushedAbout, place, calls.deadline());
        return new PushedSearch(calls).in(place, verdict, pushedAbout.minus(LOOK_BACK));
    }

    /**
     * Looks up whether an activity was pushed of which only the id is known. It is {@code FOUND} if an event of the place is about a
     * message with this id, and {@code CANNOT_TELL} otherwise, never {@code NOT_FOUND}: it may not have been pushed, or elsewhere, or
     * some servers may have given it an id of their own.
     *
     * @param id the id of the CIM message
     * @throws IllegalArgumentException if the id is blank
     */
    public ApiCall<PushedLookup> findPushed(String id, ActivityPlace place) {
        return new PushedSearch(calls).in(place, new IdVerdict(Arguments.notBlank("id", id)), Instant.MIN);
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
     * a second time. What is {@code UNKNOWN} is for the caller to decide. Behind one that was {@code NOT_PUSHED} the rest of its
     * conversation is held back and ends {@code NOT_PUSHED} as well: pushing those that were not pushed once more keeps the order.
     *
     * @return how many ended in which way
     * @throws io.github.engage4j.error.AuthenticationException if the platform does not know the caller, and
     * @throws io.github.engage4j.error.PermissionException if the caller's role may not push: every other activity would fail alike, so
     *     those on their way are waited for, and the rest is not started
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; in the same way
     * @throws RuntimeException what the stream or the listener throws; in the same way
     */
    public PushSummary pushAll(Stream<CimMessage> activities, PushAllOptions options) {
        Arguments.required("options", options);
        return new BulkPush(this::push, options)
                .run(Arguments.required("activities", activities).iterator());
    }
}
