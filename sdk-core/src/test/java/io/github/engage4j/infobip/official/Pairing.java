package io.github.engage4j.infobip.official;

import static io.github.engage4j.infobip.official.Specification.object;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.OpenEnum;
import io.github.engage4j.internal.json.Union;
import io.github.engage4j.internal.json.WireName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Walks a schema and the record that carries it side by side, and tells of each member what carries it. */
final class Pairing {

    private final Specification specification;
    private final BiConsumer<Member, Type> pairs;

    /** Each pair is a member of a schema and the type of the component that carries it, or null if none does. */
    Pairing(Specification specification, BiConsumer<Member, Type> pairs) {
        this.specification = specification;
        this.pairs = pairs;
    }

    void walk(String pointer, Map<?, ?> schema, Type type) {
        Class<?> raw = raw(type);
        if (schema.get("items") != null && List.class.isAssignableFrom(raw)) {
            walk(pointer + "/0", specification.resolve(schema.get("items")), argument(type));
        } else if (raw.isAnnotationPresent(Union.class)) {
            for (Class<?> member : raw.getAnnotation(Union.class).members()) {
                walk(pointer, schema, member);
            }
        } else if (raw.isRecord() && !OpenEnum.class.isAssignableFrom(raw)) {
            members(schema).forEach((name, member) -> member(pointer + "/" + name, name.toString(), member, raw));
        }
    }

    /** The same of an answer, whose list may stand in an envelope, and whose only text may too. */
    void walkAnswer(Map<?, ?> schema, Type answer, boolean list) {
        if (!list && raw(answer).isRecord() && !OpenEnum.class.isAssignableFrom(raw(answer))) {
            walk("", schema, answer);
            return;
        }
        Map<?, ?> items = schema.get("items") == null ? schema : specification.resolve(schema.get("items"));
        Set<Object> carried = new LinkedHashSet<>();
        object(schema.get("properties")).forEach((name, value) -> {
            Map<?, ?> member = specification.resolve(value);
            boolean fits = list ? member.get("items") != null && holdsObjects(member) : member.get("enum") != null;
            if (fits) {
                carried.add(name);
                pairs.accept(Member.of(specification, "/" + name, member), answer);
                walk("/" + name + "/0", list ? specification.resolve(member.get("items")) : member, answer);
            }
        });
        if (carried.isEmpty()) {
            walk("", items, answer);
        }
    }

    /** An object with an enumeration has a member for each of its values, and all of them have its properties. */
    private static Map<?, ?> members(Map<?, ?> schema) {
        Object properties = schema.get("properties");
        if (properties == null || !(schema.get("enum") instanceof List<?> names)) {
            return object(properties);
        }
        Map<Object, Object> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, Map.of("properties", properties)));
        return members;
    }

    private boolean holdsObjects(Map<?, ?> list) {
        Map<?, ?> items = specification.resolve(list.get("items"));
        return items.get("properties") != null || "object".equals(items.get("type"));
    }

    private void member(String pointer, String name, Object value, Class<?> owner) {
        Map<?, ?> schema = specification.resolve(value);
        Type type = carrier(name, owner);
        pairs.accept(Member.of(specification, pointer, schema), type);
        if (type != null) {
            walk(pointer, schema, type);
        }
    }

    private static Type carrier(String name, Class<?> owner) {
        String told = KnownDefects.MISSPELT.getOrDefault(name, name);
        String own = owner == Acknowledgement.class && told.equals("statusCode") ? "status" : told;
        List<Type> carriers = new ArrayList<>();
        for (RecordComponent component : owner.getRecordComponents()) {
            WireName wire = component.getAnnotation(WireName.class);
            if ((wire == null ? component.getName() : wire.value()).equals(own)) {
                carriers.add(component.getGenericType());
            }
        }
        return carriers.isEmpty() ? null : carriers.get(0);
    }

    static Class<?> raw(Type type) {
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> known ? known : Object.class;
    }

    static Type argument(Type type) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : Object.class;
    }

    /** A member of a schema: where it stands, what it is, and what it lists if it is a list. */
    record Member(String pointer, Map<?, ?> schema, Map<?, ?> items) {

        static Member of(Specification specification, String pointer, Map<?, ?> schema) {
            return new Member(pointer, schema, specification.resolve(schema.get("items")));
        }

        /** The values it may have, if they are enumerated. */
        List<String> values() {
            boolean single = items.isEmpty();
            if (single && schema.get("properties") != null) {
                return List.of();
            }
            return (single ? schema : items).get("enum") instanceof List<?> list
                    ? list.stream().map(String::valueOf).distinct().toList()
                    : List.of();
        }
    }
}
