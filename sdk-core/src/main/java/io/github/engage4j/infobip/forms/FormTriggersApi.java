package io.github.engage4j.infobip.forms;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.FormOperation;

/**
 * Triggers, which give conversations their forms. They are tried in their order; the first enabled one that applies decides. Immutable and
 * thread-safe.
 *
 * @see FormsApi
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class FormTriggersApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("items");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public FormTriggersApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all triggers. */
    public PagedCall<Trigger> list() {
        return list(ListTriggersRequest.builder().build());
    }

    /** Lists the triggers that a request asks for. */
    public PagedCall<Trigger> list(ListTriggersRequest request) {
        return calls.call(FormOperation.GET_CONVERSATION_FORM_TRIGGERS)
                .query(request)
                .pages(PAGES, Trigger.class);
    }

    /** Creates a trigger, which becomes the first in the order. */
    public ApiCall<Trigger> create(CreateTriggerRequest request) {
        return calls.call(FormOperation.CREATE_CONVERSATION_FORM_TRIGGER)
                .body(request)
                .answer(Trigger.class);
    }

    /** Reads a trigger. */
    public ApiCall<Trigger> get(String triggerId) {
        return calls.call(FormOperation.GET_CONVERSATION_FORM_TRIGGER)
                .path(triggerId)
                .answer(Trigger.class);
    }

    /** Replaces all of a trigger that can be set. Its place in the order moves those between the old and the new place. */
    public ApiCall<Trigger> update(String triggerId, UpdateTriggerRequest request) {
        return calls.call(FormOperation.UPDATE_CONVERSATION_FORM_TRIGGER)
                .path(triggerId)
                .body(request)
                .answer(Trigger.class);
    }

    /** Changes what the request mentions of a trigger, and leaves the rest. */
    public ApiCall<Trigger> patch(String triggerId, PatchTriggerRequest request) {
        return calls.call(FormOperation.PATCH_CONVERSATION_FORM_TRIGGER)
                .path(triggerId)
                .body(request)
                .answer(Trigger.class);
    }

    /** Deletes a trigger. */
    public ApiCall<Acknowledgement> delete(String triggerId) {
        return calls.call(FormOperation.DELETE_CONVERSATION_FORM_TRIGGER)
                .path(triggerId)
                .acknowledged();
    }
}
