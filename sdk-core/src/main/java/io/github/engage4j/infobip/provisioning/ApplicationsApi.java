package io.github.engage4j.infobip.provisioning;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.ProvisioningOperation;
import java.util.Map;

/**
 * Applications, of which the platform always has one named {@code default}. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/platform/application-entity">Application and entity management</a>
 */
public final class ApplicationsApi {

    private static final PageFormat PAGES = PageFormat.resultsAndPaging();

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public ApplicationsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all applications, 20 on a page. */
    public PagedCall<Application> list() {
        return calls.call(ProvisioningOperation.GET_APPLICATIONS).pages(PAGES, Application.class);
    }

    /** Lists the applications from a page on. */
    public PagedCall<Application> list(PageQuery page) {
        return calls.call(ProvisioningOperation.GET_APPLICATIONS).query(page).pages(PAGES, Application.class);
    }

    /** Creates an application. One with its id is there already: {@link io.github.engage4j.error.ConflictException}. */
    public ApiCall<Acknowledgement> create(Application application) {
        return calls.call(ProvisioningOperation.CREATE_APPLICATION)
                .body(application)
                .acknowledged();
    }

    /** Gets one application. */
    public ApiCall<Application> get(String applicationId) {
        return calls.call(ProvisioningOperation.GET_APPLICATION)
                .path(Ids.id("applicationId", applicationId))
                .answer(Application.class);
    }

    /** Gives an application another name, of at most 255 characters; its id stays. */
    public ApiCall<Acknowledgement> modify(String applicationId, String applicationName) {
        return calls.call(ProvisioningOperation.MODIFY_APPLICATION)
                .path(Ids.id("applicationId", applicationId))
                .body(Map.of("applicationName", Ids.name("applicationName", applicationName)))
                .acknowledged();
    }

    /**
     * Deletes an application. What was linked to it, such as senders and API keys, goes to the application {@code default} without an
     * entity: give it to another application first.
     */
    public ApiCall<Acknowledgement> delete(String applicationId) {
        return calls.call(ProvisioningOperation.DELETE_APPLICATION)
                .path(Ids.id("applicationId", applicationId))
                .acknowledged();
    }
}
