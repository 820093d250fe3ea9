package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.TemplateOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Templates, which operations only read: the newest first. */
final class Templates {

    private final World world;

    Templates(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(TemplateOperation.GET_TEMPLATES, this::list).on(TemplateOperation.GET_TEMPLATE, this::get);
    }

    /** Adds a template, and says its id. */
    String add(String name, String channel, String text) {
        String id = world.ids().uuid();
        String now = world.now();
        Map<String, @Nullable Object> template = Members.of(
                "id",
                id,
                "name",
                name,
                "language",
                "English",
                "languageCode",
                "en",
                "channel",
                channel,
                "external",
                false);
        template.putAll(Members.of("contentType", "TEXT", "content", text, "createdAt", now, "updatedAt", now));
        template.putAll(Members.of("tags", List.of(), "attachments", List.of()));
        world.store().add(Kind.TEMPLATE, Caller.ACCOUNT, template);
        return id;
    }

    /**
     * A message as it comes back: a template as its text with the values in place. Assumptions: a parameter is written as
     * <code>{{1}}</code>, and a template that was not added says its name.
     */
    Map<String, @Nullable Object> asText(Map<String, @Nullable Object> message) {
        if (!"TEMPLATE".equals(message.get("contentType")) || !(message.get("content") instanceof Map<?, ?> content)) {
            return message;
        }
        Map<String, @Nullable Object> text = new LinkedHashMap<>(message);
        text.putAll(Members.of("contentType", "TEXT", "content", Map.of("text", filled(content))));
        return text;
    }

    private String filled(Map<?, ?> content) {
        String name = String.valueOf(content.get("templateName"));
        String text = world.store().all(Kind.TEMPLATE, Caller.ACCOUNT).stream()
                .filter(template -> name.equals(template.get("name")))
                .map(template -> String.valueOf(template.get("content")))
                .findFirst()
                .orElse(name);
        int number = 0;
        for (Object parameter : content.get("parameters") instanceof List<?> values ? values : List.of()) {
            number++;
            text = text.replace(
                    "{{" + number + "}}",
                    parameter instanceof Map<?, ?> value ? String.valueOf(value.get("default")) : "");
        }
        return text;
    }

    private Answer list(ApiRequest request) {
        Predicate<Map<String, @Nullable Object>> wanted = Filters.same(request, "channel", "language", "contentType")
                .and(DateRange.of(request, "created"))
                .and(DateRange.of(request, "updated"));
        List<Map<String, @Nullable Object>> templates =
                new ArrayList<>(world.store().all(Kind.TEMPLATE, Caller.of(request)).stream()
                        .filter(wanted)
                        .toList());
        java.util.Collections.reverse(templates);
        return Answer.json(Map.of("templates", templates));
    }

    private Answer get(ApiRequest request) {
        String id = request.argument("templateId");
        Map<String, @Nullable Object> template = world.store().find(Kind.TEMPLATE, Caller.of(request), id);
        if (template == null) {
            throw InfobipErrors.notFound(id);
        }
        return Answer.json(template);
    }
}
