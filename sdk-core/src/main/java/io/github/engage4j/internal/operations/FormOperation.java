package io.github.engage4j.internal.operations;

import static io.github.engage4j.internal.operations.OperationFacts.delete;
import static io.github.engage4j.internal.operations.OperationFacts.get;
import static io.github.engage4j.internal.operations.OperationFacts.patch;
import static io.github.engage4j.internal.operations.OperationFacts.post;
import static io.github.engage4j.internal.operations.OperationFacts.put;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_MANAGE;
import static io.github.engage4j.internal.operations.Scopes.CONVERSATIONS_READ;

/** Conversation forms, their fields and triggers, and what is filled in. */
public enum FormOperation implements OperationRow {
    GET_CONVERSATION_FORMS(get("get-conversation-forms", "/ccaas/2/conversation-forms/forms")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_CONVERSATION_FORM(post("create-conversation-form", "/ccaas/2/conversation-forms/forms")
            .scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION_FORM(get("get-conversation-form", "/ccaas/2/conversation-forms/forms/{id}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_CONVERSATION_FORM(put("update-conversation-form", "/ccaas/2/conversation-forms/forms/{id}")
            .scopes(CONVERSATIONS_MANAGE)),
    DELETE_CONVERSATION_FORM(delete("delete-conversation-form", "/ccaas/2/conversation-forms/forms/{id}")
            .scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION_FORM_FIELDS(get("get-conversation-form-fields", "/ccaas/2/conversation-forms/fields")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_CONVERSATION_FORM_FIELD(post("create-conversation-form-field", "/ccaas/2/conversation-forms/fields")
            .scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION_FORM_FIELD(get("get-conversation-form-field", "/ccaas/2/conversation-forms/fields/{id}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_CONVERSATION_FORM_FIELD(put("update-conversation-form-field", "/ccaas/2/conversation-forms/fields/{id}")
            .scopes(CONVERSATIONS_MANAGE)),
    DELETE_CONVERSATION_FORM_FIELD(delete("delete-conversation-form-field", "/ccaas/2/conversation-forms/fields/{id}")
            .scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION_FORM_TRIGGERS(get("get-conversation-form-triggers", "/ccaas/2/conversation-forms/triggers")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    CREATE_CONVERSATION_FORM_TRIGGER(post("create-conversation-form-trigger", "/ccaas/2/conversation-forms/triggers")
            .scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION_FORM_TRIGGER(get("get-conversation-form-trigger", "/ccaas/2/conversation-forms/triggers/{id}")
            .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPDATE_CONVERSATION_FORM_TRIGGER(
            put("update-conversation-form-trigger", "/ccaas/2/conversation-forms/triggers/{id}")
                    .scopes(CONVERSATIONS_MANAGE)),
    DELETE_CONVERSATION_FORM_TRIGGER(
            delete("delete-conversation-form-trigger", "/ccaas/2/conversation-forms/triggers/{id}")
                    .scopes(CONVERSATIONS_MANAGE)),
    PATCH_CONVERSATION_FORM_TRIGGER(
            patch("patch-conversation-form-trigger", "/ccaas/2/conversation-forms/triggers/{id}")
                    .scopes(CONVERSATIONS_MANAGE)),
    GET_CONVERSATION_FORM_DISPOSITIONS(
            get("get-conversation-form-dispositions", "/ccaas/2/conversations/{conversationId}/form")
                    .scopes(CONVERSATIONS_MANAGE, CONVERSATIONS_READ)),
    UPSERT_CONVERSATION_FORM_DISPOSITIONS(
            put("upsert-conversation-form-dispositions", "/ccaas/2/conversations/{conversationId}/form")
                    .scopes(CONVERSATIONS_MANAGE)),
    DELETE_CONVERSATION_FORM_DISPOSITION(
            delete("delete-conversation-form-disposition", "/ccaas/2/conversations/{conversationId}/form/{id}")
                    .scopes(CONVERSATIONS_MANAGE)),
    ASSIGN_CONVERSATION_FORM(post("assign-conversation-form", "/ccaas/2/conversations/{conversationId}/form/assign")
            .scopes(CONVERSATIONS_MANAGE)),
    UN_ASSIGN_CONVERSATION_FORM(
            post("un-assign-conversation-form", "/ccaas/2/conversations/{conversationId}/form/unassign")
                    .scopes(CONVERSATIONS_MANAGE));

    private final OperationFacts facts;

    FormOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
