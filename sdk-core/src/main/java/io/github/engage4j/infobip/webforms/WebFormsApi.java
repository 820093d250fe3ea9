package io.github.engage4j.infobip.webforms;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.operations.WebFormOperation;

/**
 * Web forms, whose submissions open conversations. The platform cannot list them. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class WebFormsApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public WebFormsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Creates a web form. A name that another one has is an invalid request. */
    public ApiCall<WebForm> create(WebFormRequest request) {
        return calls.call(WebFormOperation.CREATE_WEBFORM).body(request).answer(WebForm.class);
    }

    /** Reads a web form. */
    public ApiCall<WebForm> get(String webFormId) {
        return calls.call(WebFormOperation.GET_WEBFORM).path(webFormId).answer(WebForm.class);
    }

    /** Replaces all of a web form that can be set. */
    public ApiCall<WebForm> update(String webFormId, WebFormRequest request) {
        return calls.call(WebFormOperation.UPDATE_WEBFORM)
                .path(webFormId)
                .body(request)
                .answer(WebForm.class);
    }

    /** Changes what the request mentions of a web form, and leaves the rest. */
    public ApiCall<WebForm> patch(String webFormId, PatchWebFormRequest request) {
        return calls.call(WebFormOperation.PATCH_WEBFORM)
                .path(webFormId)
                .body(request)
                .answer(WebForm.class);
    }

    /** Deletes a web form. */
    public ApiCall<Acknowledgement> delete(String webFormId) {
        return calls.call(WebFormOperation.DELETE_WEBFORM).path(webFormId).acknowledged();
    }

    /**
     * Submits a web form, which opens a conversation in its channel. The call is made once: after an {@code UNKNOWN} outcome there may
     * be a conversation.
     */
    public ApiCall<WebFormSubmission> submit(String webFormId, SubmitWebFormRequest request) {
        return calls.call(WebFormOperation.SUBMIT_WEBFORM)
                .path(webFormId)
                .body(request)
                .answer(WebFormSubmission.class);
    }
}
