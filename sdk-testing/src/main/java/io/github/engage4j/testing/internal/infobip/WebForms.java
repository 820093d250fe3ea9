package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.WebFormOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Web forms. That a submission opens a conversation without a message, that its subject becomes the topic, and that a disabled form
 * takes none, are assumptions.
 */
final class WebForms {

    private static final List<String> REQUIRED = List.of("name", "channel", "destination", "enabled");

    private final World world;
    private final Conversations conversations;
    private final Crud forms;

    WebForms(World world, Conversations conversations) {
        this.world = world;
        this.conversations = conversations;
        this.forms = new Crud(
                world,
                Kind.WEB_FORM,
                REQUIRED,
                id -> InfobipErrors.notFound("Invalid id '" + id + "' given! No such entity exists."));
    }

    void register(Handlers handlers) {
        handlers.on(WebFormOperation.CREATE_WEBFORM, this::create)
                .on(WebFormOperation.GET_WEBFORM, request -> Answer.json(forms.get(request)))
                .on(WebFormOperation.UPDATE_WEBFORM, request -> Answer.json(forms.update(request)))
                .on(WebFormOperation.PATCH_WEBFORM, request -> Answer.json(forms.patch(request)))
                .on(WebFormOperation.DELETE_WEBFORM, this::delete)
                .on(WebFormOperation.SUBMIT_WEBFORM, this::submit);
    }

    private Answer create(ApiRequest request) {
        Object name = request.body().get("name");
        if (world.store().all(Kind.WEB_FORM, Caller.ACCOUNT).stream()
                .anyMatch(form -> String.valueOf(form.get("name")).equals(name))) {
            throw InfobipErrors.badRequest("Web form with name '" + name + "' already exists.");
        }
        Map<String, @Nullable Object> form = forms.create(request);
        form.putIfAbsent("url", "/ccaas/1/web-forms/" + form.get("id") + "/post");
        form.putIfAbsent("tagIds", List.of());
        return Answer.json(form);
    }

    private Answer delete(ApiRequest request) {
        forms.remove(request);
        return new Answer(200, Map.of(), "");
    }

    private Answer submit(ApiRequest request) {
        Map<String, @Nullable Object> form = forms.get(request);
        Map<String, @Nullable Object> body = request.body();
        boolean complete = body.get("from") instanceof String && body.get("content") instanceof String;
        if (!complete || !Boolean.TRUE.equals(form.get("enabled"))) {
            throw InfobipErrors.invalidBody();
        }
        Map<String, @Nullable Object> conversation = conversations.open(
                Caller.of(request), Members.of("channel", form.get("channel"), "topic", body.get("subject")));
        conversations.announce(conversation);
        return Answer.json(Members.of("conversationId", conversation.get("id")));
    }
}
