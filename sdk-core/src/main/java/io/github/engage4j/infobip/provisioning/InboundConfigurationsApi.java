package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.ResourceOperation;
import java.util.List;

/**
 * What becomes of messages that customers send to the senders of the account: whether they go to Conversations, and which application
 * and entity they get. A configuration of a sender comes before a subscription. For giving senders to tenants, {@link SendersApi} is
 * safer. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/platform/numbers">Numbers and resources</a>
 */
public final class InboundConfigurationsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public InboundConfigurationsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists the configurations that a request asks for: of a sender there is one for each keyword, and one for all other messages. */
    public ApiCall<List<InboundConfiguration>> list(ListInboundConfigurationsRequest request) {
        return calls.call(ResourceOperation.GET_INBOUND_CONFIGURATIONS)
                .query(request)
                .list(InboundConfiguration.class);
    }

    /** Creates or changes the configuration of a sender, whatever it is now: {@link SendersApi#assign} looks first. */
    public ApiCall<InboundConfiguration> manage(ManageInboundConfigurationRequest request) {
        return calls.call(ResourceOperation.MANAGE_INBOUND_CONFIGURATION)
                .body(request)
                .answer(InboundConfiguration.class);
    }

    /** Deletes a configuration. */
    public ApiCall<Acknowledgement> delete(String configurationKey) {
        return calls.call(ResourceOperation.DELETE_INBOUND_CONFIGURATION)
                .path(configurationKey)
                .acknowledged();
    }
}
