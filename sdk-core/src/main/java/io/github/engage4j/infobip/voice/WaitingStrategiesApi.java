package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.WaitingStrategyOperation;

/**
 * What callers hear while they wait in a queue. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class WaitingStrategiesApi {

    private static final PageFormat PAGES = PageFormat.pageNumberAndSize();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public WaitingStrategiesApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all waiting strategies. */
    public PagedCall<WaitingStrategy> list() {
        return list(ListWaitingStrategiesRequest.builder().build());
    }

    /** Lists the waiting strategies that a request asks for. */
    public PagedCall<WaitingStrategy> list(ListWaitingStrategiesRequest request) {
        return calls.call(WaitingStrategyOperation.GET_CONVERSATIONS_WAITING_STRATEGIES)
                .query(request)
                .pages(PAGES, WaitingStrategy.class);
    }

    /** Creates a waiting strategy. */
    public ApiCall<WaitingStrategy> create(WaitingStrategyRequest request) {
        return calls.call(WaitingStrategyOperation.CREATE_CONVERSATIONS_WAITING_STRATEGY)
                .body(request)
                .answer(WaitingStrategy.class);
    }

    /** Reads a waiting strategy. */
    public ApiCall<WaitingStrategy> get(String waitingStrategyId) {
        return calls.call(WaitingStrategyOperation.GET_CONVERSATIONS_WAITING_STRATEGY)
                .path(waitingStrategyId)
                .answer(WaitingStrategy.class);
    }

    /** Replaces all of a waiting strategy that can be set. */
    public ApiCall<WaitingStrategy> update(String waitingStrategyId, WaitingStrategyRequest request) {
        return calls.call(WaitingStrategyOperation.UPDATE_CONVERSATIONS_WAITING_STRATEGY)
                .path(waitingStrategyId)
                .body(request)
                .answer(WaitingStrategy.class);
    }

    /** Deletes a waiting strategy. */
    public ApiCall<Acknowledgement> delete(String waitingStrategyId) {
        return calls.call(WaitingStrategyOperation.DELETE_CONVERSATIONS_WAITING_STRATEGY)
                .path(waitingStrategyId)
                .acknowledged();
    }
}
