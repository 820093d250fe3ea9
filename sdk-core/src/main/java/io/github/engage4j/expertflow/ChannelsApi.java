package io.github.engage4j.expertflow;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.expertflow.cim.CimMessage;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.ChannelOperation;

/**
 * The channel manager (CCM), to which connectors and interactive voice response bring what happens in channels. Immutable and thread-safe.
 *
 * @see <a href="https://docs.expertflow.com/cx/4.5.1/cim-messages">CIM messages</a>
 */
public final class ChannelsApi {

    private final CallFactory calls;

    ChannelsApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Hands in a message that came in a channel: what a customer wrote, a form, or what a caller did in interactive voice response. The
     * channel must be configured on the platform. A message can start a conversation; what is only to be recorded is an activity, and goes
     * to {@link ActivitiesApi#push}.
     *
     * <p>The call is made once: nothing says that the server recognises a repeated id. The channel manager answers that the message was
     * delivered, or that it was accepted and a notification follows; every 2xx is success, whatever its body, but two: a notification that
     * says {@code FAILED} ends in an exception with the outcome {@code REJECTED}, and a web page in one with {@code UNKNOWN}. A message
     * without a timestamp gets the time of this call by the client's clock.
     *
     * @throws IllegalArgumentException if the message has no sender, no body, no identifier of the customer or the service in its
     *     channel, or anything else that {@link CimMessage.Builder#build} refuses
     */
    public ApiCall<ChannelReceipt> receive(CimMessage message) {
        Arguments.required("header", message.header()).checkedForChannel();
        CimMessage stamped = Stamp.on(message, calls.timing().clock());
        return calls.call(ChannelOperation.RECEIVE_MESSAGE)
                .body(stamped)
                .answer((json, body) -> ReceiptReader.read(stamped.id(), json, body));
    }
}
