package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.CallOperation;
import java.util.Map;

/**
 * Calls of a conversation: starting, holding, transferring and wrapping them up. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class CallsApi {

    private static final PageFormat PAGES = PageFormat.pageAndSize();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public CallsApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Creates a conversation for a call to a customer. It does not call: the call itself is started with the platform's calls SDK for
     * browsers and phones, which takes the conversation's id.
     */
    public ApiCall<OutboundCall> create(CreateOutboundCallRequest request) {
        return calls.call(CallOperation.CREATE_CONVERSATION_OUTBOUND_CALL)
                .body(request)
                .answer(OutboundCall.class);
    }

    /** Puts the customer of a conversation's call on hold. */
    public ApiCall<Acknowledgement> hold(String conversationId) {
        return calls.call(CallOperation.SET_CALL_ON_HOLD).path(conversationId).acknowledged();
    }

    /** Takes the customer of a conversation's call off hold. */
    public ApiCall<Acknowledgement> unhold(String conversationId) {
        return calls.call(CallOperation.RELEASE_CALL_FROM_HOLD)
                .path(conversationId)
                .acknowledged();
    }

    /**
     * Transfers a call to another agent, who must be available. The conversation is assigned to that agent with the answer to the
     * call. An agent who is not available, and a conversation without a call, end in a
     * {@link io.github.engage4j.error.ConflictException}.
     */
    public ApiCall<Acknowledgement> transferToAgent(String conversationId, String agentId) {
        return calls.call(CallOperation.TRANSFER_CALL_TO_AGENT)
                .path(conversationId)
                .body(Map.of("agentId", Arguments.notBlank("agentId", agentId)))
                .acknowledged();
    }

    /**
     * Transfers a call to a queue, which must be within its working hours and assign by itself. The conversation is assigned to the
     * agent who answers the call. A queue that is not available, and a conversation without a call, end in a
     * {@link io.github.engage4j.error.ConflictException}.
     */
    public ApiCall<Acknowledgement> transferToQueue(String conversationId, String queueId) {
        return calls.call(CallOperation.TRANSFER_CALL_TO_QUEUE)
                .path(conversationId)
                .body(Map.of("queueId", Arguments.notBlank("queueId", queueId)))
                .acknowledged();
    }

    /**
     * Transfers a call to a phone number. Which numbers are allowed, {@link VoiceSettingsApi#getExternalNumberTransfer()} says.
     */
    public ApiCall<Acknowledgement> transferToExternalNumber(
            String conversationId, TransferToExternalNumberRequest request) {
        return calls.call(CallOperation.TRANSFER_CALL_TO_EXTERNAL_NUMBER)
                .path(conversationId)
                .body(request)
                .acknowledged();
    }

    /** Lists all queues, and whether a call may be transferred to each of them now. */
    public PagedCall<TransferQueue> listTransferQueues() {
        return listTransferQueues(ListTransferQueuesRequest.builder().build());
    }

    /** Lists the queues that a request asks for, and whether a call may be transferred to each of them now. */
    public PagedCall<TransferQueue> listTransferQueues(ListTransferQueuesRequest request) {
        return calls.call(CallOperation.GET_TRANSFER_QUEUES).query(request).pages(PAGES, TransferQueue.class);
    }

    /**
     * Gives an agent who is wrapping up a call more time for it.
     *
     * @param seconds how much more, in seconds, at least 1
     */
    public ApiCall<Acknowledgement> addWrapUpTime(String agentId, int seconds) {
        int more = Arguments.between(1, Integer.MAX_VALUE, "seconds", seconds);
        return calls.call(CallOperation.ADD_CONVERSATIONS_AGENT_WRAP_UP_TIME)
                .path(agentId, String.valueOf(more))
                .acknowledged();
    }

    /** Ends the time in which an agent wraps up a call. */
    public ApiCall<Acknowledgement> clearWrapUpTime(String agentId) {
        return calls.call(CallOperation.CLEAR_CONVERSATIONS_AGENT_WRAP_UP_TIME)
                .path(agentId)
                .acknowledged();
    }
}
