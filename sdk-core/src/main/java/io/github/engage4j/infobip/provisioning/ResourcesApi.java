package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.ResourceOperation;

/**
 * The senders that the account owns. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/platform/numbers">Numbers and resources</a>
 */
public final class ResourcesApi {

    private static final PageFormat PAGES = PageFormat.resultsAndPaging();

    /** Always asked for: without a page the platform answers all at once, whatever their number. */
    private static final PageQuery FIRST = PageQuery.of(0, 20);

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public ResourcesApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists the senders that a request asks for, 20 on a page. */
    public PagedCall<Resource> list(ListResourcesRequest request) {
        return list(request, FIRST);
    }

    /** Lists the senders that a request asks for from a page on. */
    public PagedCall<Resource> list(ListResourcesRequest request, PageQuery page) {
        return calls.call(ResourceOperation.LIST_RESOURCES)
                .query(page)
                .body(request)
                .pages(PAGES, Resource.class);
    }
}
