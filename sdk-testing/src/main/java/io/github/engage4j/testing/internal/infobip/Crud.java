package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.SandboxError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plain create, read, replace, change and delete of one kind of thing, as bodies have it: what a request may not set is left out, what
 * it must set is checked to be there. Each gives the thing, so that an area can do more with it.
 *
 * @param world what the handlers share
 * @param kind what is stored
 * @param required the members that must be there when a thing is created or replaced
 * @param missing the error for an id that is not there
 * @param incomplete the error for a required member that is not there
 */
record Crud(
        World world,
        Kind kind,
        List<String> required,
        Function<String, SandboxError> missing,
        Function<String, SandboxError> incomplete) {

    private static final List<String> OWN = List.of("id", "createdAt", "updatedAt");

    /** With the usual error for a required member that is not there. */
    Crud(World world, Kind kind, List<String> required, Function<String, SandboxError> missing) {
        this(world, kind, required, missing, name -> InfobipErrors.invalidBody());
    }

    /** The answer that says that it was done. */
    static Answer done(String message) {
        return Answer.json(Members.of("statusCode", "SUCCESS", "message", message));
    }

    /** Whether each of some members is what the query parameter of its name says, if it says anything. */
    static boolean matches(ApiRequest request, Map<String, @Nullable Object> item, String... names) {
        return Stream.of(names)
                .allMatch(name -> request.query(name) == null
                        || String.valueOf(item.get(name)).equals(request.query(name)));
    }

    /** A new thing. */
    Map<String, @Nullable Object> create(ApiRequest request) {
        Map<String, @Nullable Object> body = whole(request);
        String now = world.now();
        Map<String, @Nullable Object> thing = Members.of("id", world.ids().uuid());
        thing.putAll(body);
        thing.putAll(Members.of("createdAt", now, "updatedAt", now));
        return world.store().add(kind, Caller.of(request), thing);
    }

    /** The thing whose id stands in the path. */
    Map<String, @Nullable Object> get(ApiRequest request) {
        return get(request, request.argument("id"));
    }

    /** The thing of an id. */
    Map<String, @Nullable Object> get(ApiRequest request, String id) {
        Map<String, @Nullable Object> thing = world.store().find(kind, Caller.of(request), id);
        if (thing == null) {
            throw missing.apply(id);
        }
        return thing;
    }

    /** Everything of the kind. */
    List<Map<String, @Nullable Object>> all(ApiRequest request) {
        return world.store().all(kind, Caller.of(request));
    }

    /** The thing in the path, of which nothing stays but its id and its first date. */
    Map<String, @Nullable Object> update(ApiRequest request) {
        Map<String, @Nullable Object> thing = get(request);
        Map<String, @Nullable Object> body = whole(request);
        thing.keySet().retainAll(OWN);
        return changed(thing, body);
    }

    /** The thing in the path, of which everything stays that the body does not mention. */
    Map<String, @Nullable Object> patch(ApiRequest request) {
        return changed(get(request), settable(request));
    }

    /** Forgets the thing in the path. */
    Answer delete(ApiRequest request, String message) {
        remove(request);
        return done(message);
    }

    /** The same, for an area that has an answer of its own. */
    void remove(ApiRequest request) {
        world.store()
                .remove(kind, Caller.of(request), String.valueOf(get(request).get("id")));
    }

    private Map<String, @Nullable Object> changed(Map<String, @Nullable Object> thing, Map<String, ?> members) {
        thing.putAll(members);
        thing.put("updatedAt", world.now());
        return thing;
    }

    private Map<String, @Nullable Object> whole(ApiRequest request) {
        Map<String, @Nullable Object> body = settable(request);
        for (String name : required) {
            if (body.get(name) == null) {
                throw incomplete.apply(name);
            }
        }
        return body;
    }

    private static Map<String, @Nullable Object> settable(ApiRequest request) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(request.body());
        body.keySet().removeAll(OWN);
        return body;
    }
}
