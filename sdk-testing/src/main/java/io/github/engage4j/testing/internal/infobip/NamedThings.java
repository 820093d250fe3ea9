package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Things that have an id of the caller's choice and a name, and nothing else. Texts of errors are assumptions, and that the one that is
 * always there cannot be deleted.
 */
record NamedThings(World world, Kind kind, String idMember, String nameMember) {

    private static final int LONGEST = 255;
    private static final int LARGEST_PAGE = 1000;

    Answer list(ApiRequest request) {
        return ResultPage.of(request, LARGEST_PAGE)
                .answer(world.store().all(kind, Caller.ACCOUNT).stream()
                        .map(NamedThings::shown)
                        .toList());
    }

    Answer create(ApiRequest request) {
        String id = Members.required(request.body(), idMember, LONGEST);
        if (has(id)) {
            throw InfobipErrors.conflict("'" + id + "' exists already.");
        }
        add(id, Members.text(request.body(), nameMember, LONGEST));
        return new Answer(201, Map.of(), "");
    }

    Answer get(ApiRequest request) {
        return Answer.json(shown(thing(request)));
    }

    Answer modify(ApiRequest request) {
        thing(request).put(nameMember, Members.text(request.body(), nameMember, LONGEST));
        return new Answer(204, Map.of(), "");
    }

    /** Forgets a thing, and tells of the member and the id that things linked to it have. */
    Answer delete(ApiRequest request, BiConsumer<String, String> deleted) {
        String id = String.valueOf(thing(request).get("id"));
        if (id.equals(Provisioning.DEFAULT) && kind == Kind.APPLICATION) {
            throw InfobipErrors.badRequest("The default application cannot be deleted.");
        }
        world.store().remove(kind, Caller.ACCOUNT, id);
        deleted.accept(idMember, id);
        return new Answer(200, Map.of(), "");
    }

    void ensure(String id) {
        if (!has(id)) {
            add(id, null);
        }
    }

    boolean has(@Nullable String id) {
        return id != null && world.store().find(kind, Caller.ACCOUNT, id) != null;
    }

    private void add(String id, @Nullable String name) {
        var unused = world.store().add(kind, Caller.ACCOUNT, Members.of("id", id, idMember, id, nameMember, name));
    }

    private Map<String, @Nullable Object> thing(ApiRequest request) {
        String id = request.argument(idMember);
        Map<String, @Nullable Object> thing = world.store().find(kind, Caller.ACCOUNT, id);
        if (thing == null) {
            throw InfobipErrors.notFound("There is no '" + id + "'.");
        }
        return thing;
    }

    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> thing) {
        return Members.without(thing, "id");
    }
}
