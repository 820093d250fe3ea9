package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.FormOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Triggers in their order, which moves with each of them. No conversation gets a form by them: the sandbox evaluates no expression. */
final class FormTriggers {

    private final Crud triggers;
    private final Forms forms;

    FormTriggers(World world, Forms forms) {
        this.triggers = new Crud(
                world, Kind.FORM_TRIGGER, List.of("title", "expression", "formId"), id -> Forms.missing("trigger", id));
        this.forms = forms;
    }

    void register(Handlers handlers) {
        handlers.on(FormOperation.CREATE_CONVERSATION_FORM_TRIGGER, this::create)
                .on(FormOperation.GET_CONVERSATION_FORM_TRIGGER, request -> Answer.json(triggers.get(request)))
                .on(FormOperation.GET_CONVERSATION_FORM_TRIGGERS, this::list)
                .on(FormOperation.UPDATE_CONVERSATION_FORM_TRIGGER, this::update)
                .on(FormOperation.PATCH_CONVERSATION_FORM_TRIGGER, this::patch)
                .on(FormOperation.DELETE_CONVERSATION_FORM_TRIGGER, this::delete);
    }

    private Answer create(ApiRequest request) {
        checkForm(request);
        Map<String, @Nullable Object> trigger = triggers.create(request);
        trigger.putIfAbsent("isEnabled", true);
        trigger.put("timesTriggered", 0);
        return placed(request, trigger, 0);
    }

    private Answer list(ApiRequest request) {
        List<Map<String, @Nullable Object>> found = triggers.all(request).stream()
                .filter(trigger -> Crud.matches(request, trigger, "title"))
                .toList();
        return Paging.of(request).answerV2("items", found);
    }

    private Answer update(ApiRequest request) {
        checkForm(request);
        int old = place(triggers.get(request));
        Map<String, @Nullable Object> trigger = triggers.update(request);
        trigger.putIfAbsent("timesTriggered", 0);
        trigger.putIfAbsent("orderIndex", old);
        return placed(request, trigger, place(trigger));
    }

    private Answer patch(ApiRequest request) {
        checkForm(request);
        Map<String, @Nullable Object> trigger = triggers.patch(request);
        return placed(request, trigger, place(trigger));
    }

    private Answer delete(ApiRequest request) {
        Answer answer = triggers.delete(request, "Trigger deleted successfully.");
        number(inOrder(request));
        return answer;
    }

    private void checkForm(ApiRequest request) {
        if (request.body().get("formId") instanceof String id) {
            var unused = forms.form(request, id);
        }
    }

    /** Puts a trigger in its place, and moves the others. */
    private Answer placed(ApiRequest request, Map<String, @Nullable Object> trigger, int place) {
        List<Map<String, @Nullable Object>> order = inOrder(request);
        order.removeIf(other -> other == trigger);
        order.add(Math.min(Math.max(place, 0), order.size()), trigger);
        number(order);
        return Answer.json(trigger);
    }

    private List<Map<String, @Nullable Object>> inOrder(ApiRequest request) {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(triggers.all(request));
        order.sort(Comparator.comparingInt(FormTriggers::place));
        return order;
    }

    private static void number(List<Map<String, @Nullable Object>> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).put("orderIndex", i);
        }
    }

    private static int place(Map<String, @Nullable Object> trigger) {
        return trigger.get("orderIndex") instanceof Number place ? place.intValue() : 0;
    }
}
