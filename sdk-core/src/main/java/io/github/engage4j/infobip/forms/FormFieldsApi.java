package io.github.engage4j.infobip.forms;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.FormOperation;

/**
 * Fields, which forms are made of. Immutable and thread-safe.
 *
 * @see FormsApi
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class FormFieldsApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("items");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public FormFieldsApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all fields. */
    public PagedCall<Field> list() {
        return list(ListFieldsRequest.builder().build());
    }

    /** Lists the fields that a request asks for. */
    public PagedCall<Field> list(ListFieldsRequest request) {
        return calls.call(FormOperation.GET_CONVERSATION_FORM_FIELDS)
                .query(request)
                .pages(PAGES, Field.class);
    }

    /** Creates a field. */
    public ApiCall<Field> create(CreateFieldRequest request) {
        return calls.call(FormOperation.CREATE_CONVERSATION_FORM_FIELD)
                .body(request)
                .answer(Field.class);
    }

    /** Reads a field. */
    public ApiCall<Field> get(String fieldId) {
        return calls.call(FormOperation.GET_CONVERSATION_FORM_FIELD)
                .path(fieldId)
                .answer(Field.class);
    }

    /** Replaces all of a field that can be set. */
    public ApiCall<Field> update(String fieldId, UpdateFieldRequest request) {
        return calls.call(FormOperation.UPDATE_CONVERSATION_FORM_FIELD)
                .path(fieldId)
                .body(request)
                .answer(Field.class);
    }

    /** Deletes a field for good, with what agents filled in it in all conversations that are not closed. */
    public ApiCall<Acknowledgement> delete(String fieldId) {
        return calls.call(FormOperation.DELETE_CONVERSATION_FORM_FIELD)
                .path(fieldId)
                .acknowledged();
    }
}
