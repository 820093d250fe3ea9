package io.github.engage4j.infobip.forms;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.http.CallBuilder;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.FormOperation;
import io.github.engage4j.internal.wire.FormQuery;

/**
 * Forms that agents fill in about a conversation, and what they filled in. Immutable and thread-safe.
 *
 * @see FormFieldsApi
 * @see FormTriggersApi
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class FormsApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("items");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public FormsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all forms, without their fields. */
    public PagedCall<Form> list() {
        return list(ListFormsRequest.builder().build());
    }

    /** Lists the forms that a request asks for, without their fields. */
    public PagedCall<Form> list(ListFormsRequest request) {
        return calls.call(FormOperation.GET_CONVERSATION_FORMS).query(request).pages(PAGES, Form.class);
    }

    /** Creates a form from fields that exist. */
    public ApiCall<Form> create(FormRequest request) {
        return calls.call(FormOperation.CREATE_CONVERSATION_FORM).body(request).answer(Form.class);
    }

    /** Reads a form with its fields. */
    public ApiCall<Form> get(String formId) {
        return calls.call(FormOperation.GET_CONVERSATION_FORM).path(formId).answer(Form.class);
    }

    /** Replaces all of a form that can be set. */
    public ApiCall<Form> update(String formId, FormRequest request) {
        return calls.call(FormOperation.UPDATE_CONVERSATION_FORM)
                .path(formId)
                .body(request)
                .answer(Form.class);
    }

    /** Deletes a form. */
    public ApiCall<Acknowledgement> delete(String formId) {
        return calls.call(FormOperation.DELETE_CONVERSATION_FORM).path(formId).acknowledged();
    }

    /** Gives a conversation a form, which must be enabled; a closed conversation takes none. */
    public ApiCall<Acknowledgement> assign(String conversationId, String formId) {
        return calls.call(FormOperation.ASSIGN_CONVERSATION_FORM)
                .path(conversationId)
                .query(new FormQuery(Arguments.notBlank("formId", formId)))
                .acknowledged();
    }

    /** Takes the form from a conversation, which must not be closed. */
    public ApiCall<Acknowledgement> unassign(String conversationId) {
        return calls.call(FormOperation.UN_ASSIGN_CONVERSATION_FORM)
                .path(conversationId)
                .acknowledged();
    }

    /** Reads what was filled in the form that a conversation has. Nothing filled in is a not-found error. */
    public ApiCall<ConversationForm> getDispositions(String conversationId) {
        return dispositions(conversationId).answer(ConversationForm.class);
    }

    /** Reads what was filled in one form of a conversation. Nothing filled in is a not-found error. */
    public ApiCall<ConversationForm> getDispositions(String conversationId, String formId) {
        return dispositions(conversationId)
                .query(new FormQuery(Arguments.notBlank("formId", formId)))
                .answer(ConversationForm.class);
    }

    /** Fills in the form of a conversation, which must not be closed, and overwrites what was there. */
    public ApiCall<Acknowledgement> upsertDispositions(String conversationId, UpsertDispositionsRequest request) {
        return calls.call(FormOperation.UPSERT_CONVERSATION_FORM_DISPOSITIONS)
                .path(conversationId)
                .body(request)
                .acknowledged();
    }

    /**
     * Deletes what was filled in one field of a conversation, which must not be closed.
     *
     * @param dispositionId the id of the disposition, not of the field
     */
    public ApiCall<Acknowledgement> deleteDisposition(String conversationId, String dispositionId) {
        return calls.call(FormOperation.DELETE_CONVERSATION_FORM_DISPOSITION)
                .path(conversationId, dispositionId)
                .acknowledged();
    }

    private CallBuilder dispositions(String conversationId) {
        return calls.call(FormOperation.GET_CONVERSATION_FORM_DISPOSITIONS).path(conversationId);
    }
}
