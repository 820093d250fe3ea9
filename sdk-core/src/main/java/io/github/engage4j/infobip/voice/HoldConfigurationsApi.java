package io.github.engage4j.infobip.voice;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.HoldConfigurationOperation;

/**
 * What callers hear while they are on hold. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class HoldConfigurationsApi {

    private static final PageFormat PAGES = PageFormat.pageNumberAndSize();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public HoldConfigurationsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all hold configurations. */
    public PagedCall<HoldConfiguration> list() {
        return list(ListHoldConfigurationsRequest.builder().build());
    }

    /** Lists the hold configurations that a request asks for. */
    public PagedCall<HoldConfiguration> list(ListHoldConfigurationsRequest request) {
        return calls.call(HoldConfigurationOperation.GET_MULTIPLE_HOLD_CONFIGS)
                .query(request)
                .pages(PAGES, HoldConfiguration.class);
    }

    /** Creates a hold configuration. */
    public ApiCall<HoldConfiguration> create(HoldConfigurationRequest request) {
        return calls.call(HoldConfigurationOperation.CREATE_HOLD_CONFIG)
                .body(request)
                .answer(HoldConfiguration.class);
    }

    /** Reads a hold configuration. */
    public ApiCall<HoldConfiguration> get(String holdConfigurationId) {
        return calls.call(HoldConfigurationOperation.GET_HOLD_CONFIG)
                .path(holdConfigurationId)
                .answer(HoldConfiguration.class);
    }

    /** Replaces all of a hold configuration that can be set. */
    public ApiCall<HoldConfiguration> update(String holdConfigurationId, HoldConfigurationRequest request) {
        return calls.call(HoldConfigurationOperation.UPDATE_HOLD_CONFIG)
                .path(holdConfigurationId)
                .body(request)
                .answer(HoldConfiguration.class);
    }

    /** Deletes a hold configuration. */
    public ApiCall<Acknowledgement> delete(String holdConfigurationId) {
        return calls.call(HoldConfigurationOperation.DELETE_HOLD_CONFIG)
                .path(holdConfigurationId)
                .acknowledged();
    }
}
