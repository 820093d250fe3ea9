package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.ApiResponse;
import io.github.engage4j.api.ResponseHeaders;
import io.github.engage4j.expertflow.cim.CimEvent;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.ClockReading;
import io.github.engage4j.internal.http.ComposedCall;
import io.github.engage4j.internal.operations.ActivityOperation;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads the events of a place for a verdict. */
final class PushedSearch {

    private static final PushedLookup NOWHERE = PushedLookup.cannotTell(
            "it names neither a conversation nor a customer: name the conversation or the customer to look at");

    private final CallFactory calls;
    private final Clock clock;

    PushedSearch(CallFactory calls) {
        this.calls = calls;
        this.clock = calls.timing().clock();
    }

    /** The answer where there is no place to look at, without any call. */
    static ApiCall<PushedLookup> nowhere() {
        ApiResponse<PushedLookup> unasked = new ApiResponse<>(0, ResponseHeaders.NONE, NOWHERE, ByteBuffer.allocate(0));
        return ComposedCall.of(
                ActivityOperation.GET_PAST_EVENTS.operation(), runner -> CompletableFuture.completedFuture(unasked));
    }

    /** What happened before a time need not be read. */
    ApiCall<PushedLookup> in(ActivityPlace place, Verdict verdict, Instant since) {
        return place.kind() == ActivityPlace.Kind.CONVERSATION
                ? inConversation(place.id(), verdict)
                : ofCustomer(place.id(), verdict, since);
    }

    private ApiCall<PushedLookup> inConversation(String conversationId, Verdict verdict) {
        ApiCall<List<CimEvent>> events = new ConversationsApi(calls).pastEvents(conversationId);
        return ComposedCall.of(
                events.operation(),
                runner -> runner.run(events).thenApply(response -> {
                    ClockReading clocks = ClockReading.of(response.headers(), clock);
                    return response.map(all -> verdict.of(new EventsRead(all, PastEvents.gap(response), clocks)));
                }));
    }

    private ApiCall<PushedLookup> ofCustomer(String customerId, Verdict verdict, Instant since) {
        ActivitiesApi activities = new ActivitiesApi(calls);
        ApiCall<?> first = activities.ofCustomer(customerId);
        return ComposedCall.of(
                first.operation(),
                runner -> new ActivityWalk(
                                number -> activities.ofCustomer(
                                        customerId,
                                        ListActivitiesRequest.builder()
                                                .page(number)
                                                .build()),
                                verdict::isFound,
                                since,
                                clock)
                        .start(runner)
                        .thenApply(response -> response.map(verdict::of)));
    }
}
