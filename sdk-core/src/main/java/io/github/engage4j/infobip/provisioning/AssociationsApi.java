package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.ProvisioningOperation;

/**
 * Which senders an application uses on which channel, for smart sending strategies. What brings inbound messages to Conversations is
 * the {@link InboundConfigurationsApi}. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/platform/application-entity">Application and entity management</a>
 */
public final class AssociationsApi {

    private static final PageFormat PAGES = PageFormat.resultsAndPaging();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public AssociationsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all associations. */
    public PagedCall<Association> list() {
        return list(ListAssociationsRequest.builder().build());
    }

    /** Lists the associations that a request asks for. */
    public PagedCall<Association> list(ListAssociationsRequest request) {
        return calls.call(ProvisioningOperation.GET_RESOURCE_ASSOCIATIONS)
                .query(request)
                .pages(PAGES, Association.class);
    }

    /** Creates an association. */
    public ApiCall<Acknowledgement> create(Association association) {
        return calls.call(ProvisioningOperation.CREATE_RESOURCE_ASSOCIATION)
                .body(association.body())
                .acknowledged();
    }

    /** Gets exactly this association; {@link io.github.engage4j.error.NotFoundException} says that there is none. */
    public ApiCall<Association> get(Association association) {
        return calls.call(ProvisioningOperation.GET_RESOURCE_ASSOCIATION)
                .query(association)
                .answer(Association.class);
    }

    /** Deletes exactly this association. */
    public ApiCall<Acknowledgement> delete(Association association) {
        return calls.call(ProvisioningOperation.DELETE_RESOURCE_ASSOCIATION)
                .body(association.body())
                .acknowledged();
    }
}
