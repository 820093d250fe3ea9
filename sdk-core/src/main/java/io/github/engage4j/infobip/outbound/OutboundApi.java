package io.github.engage4j.infobip.outbound;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.OutboundOperation;
import org.jspecify.annotations.Nullable;

/**
 * Messages that open a conversation: a campaign's first message, over whichever channel. What follows is a conversation's, see
 * {@link io.github.engage4j.infobip.messages.MessagesApi}. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/messages-api">Messages API</a>
 */
public final class OutboundApi {

    private final CallFactory calls;
    private final @Nullable Tenant tenant;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public OutboundApi(CallFactory calls, @Nullable Tenant tenant) {
        this.calls = calls;
        this.tenant = tenant;
    }

    /**
     * Sends messages. Those that name neither an application nor an entity are sent for the client's tenant, if the client has one. The
     * platform answers at once, and says of each message whether it took it; what came of it is told by delivery reports.
     */
    public ApiCall<OutboundMessageResponse> send(OutboundMessageRequest request) {
        return calls.call(OutboundOperation.SEND_MESSAGES_API_MESSAGE)
                .body(request.orOf(tenant))
                .answer(OutboundMessageResponse.class);
    }

    /**
     * Asks whether the platform would take messages, without sending them. It checks more than {@link #send} does: what a channel can
     * do, each step of a failover, members it does not know. What it would refuse is an
     * {@link io.github.engage4j.error.InvalidRequestException}.
     */
    public ApiCall<OutboundValidation> validate(OutboundMessageRequest request) {
        return calls.call(OutboundOperation.VALIDATE_MESSAGES_API_MESSAGE)
                .body(request.orOf(tenant))
                .answer(OutboundValidation.class);
    }
}
