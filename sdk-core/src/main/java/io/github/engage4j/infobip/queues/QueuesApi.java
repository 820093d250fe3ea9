package io.github.engage4j.infobip.queues;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.QueueOperation;

/**
 * Queues, in which conversations wait for agents. The platform gives no single one: list with its id as the filter. Immutable and
 * thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class QueuesApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("queues");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public QueuesApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all queues. */
    public PagedCall<Queue> list() {
        return list(ListQueuesRequest.builder().build());
    }

    /** Lists the queues that a request asks for. */
    public PagedCall<Queue> list(ListQueuesRequest request) {
        return calls.call(QueueOperation.GET_QUEUES).query(request).pages(PAGES, Queue.class);
    }

    /** Creates a queue. */
    public ApiCall<Queue> create(CreateQueueRequest request) {
        return calls.call(QueueOperation.CREATE_QUEUE).body(request).answer(Queue.class);
    }

    /** Replaces all of a queue that can be set. */
    public ApiCall<Queue> update(String queueId, UpdateQueueRequest request) {
        return calls.call(QueueOperation.UPDATE_QUEUE)
                .path(queueId)
                .body(request)
                .answer(Queue.class);
    }

    /** Deletes a queue. */
    public ApiCall<Acknowledgement> delete(String queueId) {
        return calls.call(QueueOperation.DELETE_QUEUE).path(queueId).acknowledged();
    }
}
