package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.infobip.Tenant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was created, each thing with the tenant that it is tagged with. This is the one place that tags and filters: what a
 * caller creates gets the tag of the caller's key, what is created inside another thing gets that thing's tag, and another tenant's
 * things are not there. That an id of another tenant reads as missing is an assumption. Not thread-safe.
 */
final class Store {

    private final Map<Kind, Map<String, Thing>> things = new EnumMap<>(Kind.class);

    /** Keeps a new thing, whose member {@code id} is its id. */
    Map<String, @Nullable Object> add(Kind kind, Caller caller, Map<String, @Nullable Object> members) {
        return keep(kind, caller.tenant(), members);
    }

    /** Keeps a new thing that belongs to another one, which the caller sees. */
    Map<String, @Nullable Object> addInside(
            Kind outerKind, String outerId, Kind kind, Caller caller, Map<String, @Nullable Object> members) {
        return keep(kind, thing(outerKind, caller, outerId).tag(), members);
    }

    /** A thing that can be changed; an error if there is none that the caller sees. */
    Map<String, @Nullable Object> get(Kind kind, Caller caller, String id) {
        return thing(kind, caller, id).members();
    }

    /** A thing that can be changed, or null if there is none that the caller sees. */
    @Nullable
    Map<String, @Nullable Object> find(Kind kind, Caller caller, String id) {
        Thing thing = of(kind).get(id);
        return thing == null || !sees(kind, caller, thing) ? null : thing.members();
    }

    /** The tenant that a thing belongs to, or null. */
    @Nullable
    Tenant tag(Kind kind, String id) {
        return thing(kind, Caller.ACCOUNT, id).tag();
    }

    /** Forgets a thing; an error if there is none that the caller sees. */
    void remove(Kind kind, Caller caller, String id) {
        var unused = thing(kind, caller, id);
        of(kind).remove(id);
    }

    /** Everything of a kind that the caller sees, in the order of creation. */
    List<Map<String, @Nullable Object>> all(Kind kind, Caller caller) {
        return of(kind).values().stream()
                .filter(thing -> sees(kind, caller, thing))
                .map(Thing::members)
                .toList();
    }

    private Map<String, @Nullable Object> keep(Kind kind, @Nullable Tenant tag, Map<String, @Nullable Object> members) {
        of(kind).put(String.valueOf(members.get("id")), new Thing(kind.isTagged() ? tag : null, members));
        return members;
    }

    private Thing thing(Kind kind, Caller caller, String id) {
        Thing thing = of(kind).get(id);
        if (thing == null || !sees(kind, caller, thing)) {
            throw InfobipErrors.noSuch(id);
        }
        return thing;
    }

    private Map<String, Thing> of(Kind kind) {
        return things.computeIfAbsent(kind, any -> new LinkedHashMap<>());
    }

    private static boolean sees(Kind kind, Caller caller, Thing thing) {
        return !kind.isTagged() || caller.sees(thing.tag());
    }

    private record Thing(@Nullable Tenant tag, Map<String, @Nullable Object> members) {}
}
