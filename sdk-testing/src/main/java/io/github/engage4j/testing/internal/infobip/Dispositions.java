package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.FormOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of conversations, and what is filled in. That values of fields that are not mentioned stay is an assumption. */
final class Dispositions {

    private final World world;
    private final Forms forms;
    private final Map<String, Map<String, Map<String, @Nullable Object>>> byConversation = new HashMap<>();

    Dispositions(World world, Forms forms) {
        this.world = world;
        this.forms = forms;
    }

    void register(Handlers handlers) {
        handlers.on(FormOperation.ASSIGN_CONVERSATION_FORM, this::assign)
                .on(FormOperation.UN_ASSIGN_CONVERSATION_FORM, this::unassign)
                .on(FormOperation.GET_CONVERSATION_FORM_DISPOSITIONS, this::get)
                .on(FormOperation.UPSERT_CONVERSATION_FORM_DISPOSITIONS, this::upsert)
                .on(FormOperation.DELETE_CONVERSATION_FORM_DISPOSITION, this::delete);
    }

    private Answer assign(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        String formId = String.valueOf(request.query("formId"));
        if (Boolean.FALSE.equals(forms.form(request, formId).get("isEnabled"))) {
            throw InfobipErrors.badRequest("Can not proceed with the action! Form " + formId + " is disabled.");
        }
        conversation.put("formId", formId);
        return Crud.done("Form successfully assigned.");
    }

    private Answer unassign(ApiRequest request) {
        changeable(request).remove("formId");
        return Crud.done("Form successfully un-assigned.");
    }

    private Answer get(ApiRequest request) {
        Map<String, @Nullable Object> conversation = conversation(request);
        Object formId = request.query("formId") == null ? conversation.get("formId") : request.query("formId");
        List<Object> values = new ArrayList<>(values(request).values());
        if (formId == null || values.isEmpty()) {
            throw InfobipErrors.notFound(
                    "No dispositions for conversationId " + conversation.get("id") + " and formId " + formId + ".");
        }
        return Answer.json(Members.of("conversationId", conversation.get("id"), "formId", formId, "fields", values));
    }

    private Answer upsert(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        for (Map<?, ?> field : Forms.objects(request.body().get("fields"))) {
            String id = String.valueOf(field.get("fieldId"));
            values(request)
                    .computeIfAbsent(
                            id,
                            any -> Members.of(
                                    "fieldId", id, "dispositionId", world.ids().uuid()))
                    .put("dispositionValue", field.get("value"));
        }
        conversation.put("updatedAt", world.now());
        return Crud.done("Disposition updated successfully.");
    }

    private Answer delete(ApiRequest request) {
        Map<String, @Nullable Object> conversation = changeable(request);
        String id = request.argument("id");
        if (!values(request).values().removeIf(value -> id.equals(value.get("dispositionId")))) {
            throw Forms.missing("disposition", id);
        }
        conversation.put("updatedAt", world.now());
        return Crud.done("Disposition deleted successfully.");
    }

    private Map<String, Map<String, @Nullable Object>> values(ApiRequest request) {
        return byConversation.computeIfAbsent(request.argument("conversationId"), any -> new LinkedHashMap<>());
    }

    private Map<String, @Nullable Object> changeable(ApiRequest request) {
        Map<String, @Nullable Object> conversation = conversation(request);
        if (Conversations.isClosed(conversation)) {
            throw InfobipErrors.badRequest("Can not proceed with the action! Conversation is closed.");
        }
        return conversation;
    }

    private Map<String, @Nullable Object> conversation(ApiRequest request) {
        String id = request.argument("conversationId");
        Map<String, @Nullable Object> conversation = world.store().find(Kind.CONVERSATION, Caller.of(request), id);
        if (conversation == null) {
            throw Forms.missing("conversation", id);
        }
        return conversation;
    }
}
