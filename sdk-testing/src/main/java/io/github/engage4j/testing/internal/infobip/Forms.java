package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.FormOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms and their fields. That a form goes on showing a deleted field by its id alone is an assumption. */
final class Forms {

    private final Crud forms;
    private final Crud fields;

    Forms(World world) {
        this.forms = new Crud(world, Kind.FORM, List.of("title", "fields"), id -> missing("form", id));
        this.fields = new Crud(world, Kind.FORM_FIELD, List.of("title"), id -> missing("field", id));
    }

    static SandboxError missing(String what, String id) {
        return InfobipErrors.notFound("Invalid id " + id + " given! No such " + what + " exists.");
    }

    void register(Handlers handlers) {
        handlers.on(FormOperation.CREATE_CONVERSATION_FORM, this::createForm)
                .on(FormOperation.GET_CONVERSATION_FORM, request -> shown(request, forms.get(request)))
                .on(FormOperation.GET_CONVERSATION_FORMS, this::listForms)
                .on(FormOperation.UPDATE_CONVERSATION_FORM, this::updateForm)
                .on(
                        FormOperation.DELETE_CONVERSATION_FORM,
                        request -> forms.delete(request, "Form deleted successfully."))
                .on(FormOperation.CREATE_CONVERSATION_FORM_FIELD, this::createField)
                .on(FormOperation.GET_CONVERSATION_FORM_FIELD, request -> Answer.json(fields.get(request)))
                .on(FormOperation.GET_CONVERSATION_FORM_FIELDS, this::listFields)
                .on(FormOperation.UPDATE_CONVERSATION_FORM_FIELD, request -> Answer.json(fields.update(request)))
                .on(
                        FormOperation.DELETE_CONVERSATION_FORM_FIELD,
                        request -> fields.delete(request, "Field deleted successfully."));
    }

    /** The form of an id. */
    Map<String, @Nullable Object> form(ApiRequest request, String id) {
        return forms.get(request, id);
    }

    private Answer createForm(ApiRequest request) {
        checkFields(request);
        Map<String, @Nullable Object> form = forms.create(request);
        form.putIfAbsent("isDefault", false);
        return shown(request, form);
    }

    private Answer updateForm(ApiRequest request) {
        checkFields(request);
        return shown(request, forms.update(request));
    }

    private Answer listForms(ApiRequest request) {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        for (Map<String, @Nullable Object> form : forms.all(request)) {
            if (Crud.matches(request, form, "title", "isEnabled", "isDefault")) {
                Map<String, @Nullable Object> summary = new LinkedHashMap<>(form);
                summary.put("fields", null);
                found.add(summary);
            }
        }
        return Paging.of(request).answerV2("items", found);
    }

    private Answer createField(ApiRequest request) {
        Map<String, @Nullable Object> field = fields.create(request);
        field.putIfAbsent("isEnabled", true);
        field.putIfAbsent("options", List.of());
        return Answer.json(field);
    }

    private Answer listFields(ApiRequest request) {
        List<Map<String, @Nullable Object>> found = fields.all(request).stream()
                .filter(field -> Crud.matches(request, field, "title"))
                .toList();
        return Paging.of(request).answerV2("items", found);
    }

    private void checkFields(ApiRequest request) {
        for (Map<?, ?> field : objects(request.body().get("fields"))) {
            var unused = fields.get(request, String.valueOf(field.get("fieldId")));
        }
    }

    /** A form with its fields written out. */
    private Answer shown(ApiRequest request, Map<String, @Nullable Object> form) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(form);
        shown.put(
                "fields",
                objects(form.get("fields")).stream()
                        .map(field -> writtenOut(request, field))
                        .toList());
        return Answer.json(shown);
    }

    private Map<String, @Nullable Object> writtenOut(ApiRequest request, Map<?, ?> field) {
        List<Map<String, @Nullable Object>> conditions = new ArrayList<>();
        for (Map<?, ?> condition : objects(field.get("conditions"))) {
            conditions.add(Members.of(
                    "value",
                    condition.get("value"),
                    "fields",
                    objects(condition.get("conditionalFields")).stream()
                            .map(conditional -> placed(request, conditional))
                            .toList()));
        }
        Map<String, @Nullable Object> placed = placed(request, field);
        placed.put("conditions", conditions);
        return placed;
    }

    private Map<String, @Nullable Object> placed(ApiRequest request, Map<?, ?> place) {
        String id = String.valueOf(place.get("fieldId"));
        Map<String, @Nullable Object> field = fields.all(request).stream()
                .filter(known -> id.equals(known.get("id")))
                .findFirst()
                .orElse(Members.of("id", id));
        return Members.of("field", field, "isRequired", place.get("isRequired"));
    }

    static List<Map<?, ?>> objects(@Nullable Object list) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (!(item instanceof Map<?, ?> object)) {
                    throw InfobipErrors.invalidBody();
                }
                objects.add(object);
            }
        }
        return objects;
    }
}
