package io.github.engage4j.infobip.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.TestWire;
import io.github.engage4j.api.Json;
import io.github.engage4j.api.OpenEnum;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.infobip.official.Pairing.Member;
import io.github.engage4j.infobip.official.Specification.Operation;
import io.github.engage4j.safety.ApiCalls.Made;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every member of the schemas has a component that carries it, and every enumerated value a constant. */
class SchemaTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    private final Set<String> found = new TreeSet<>();
    private final Set<Object> carried = Collections.newSetFromMap(new IdentityHashMap<>());

    @Test
    void everyMemberOfAnAnswerHasAComponent() {
        Specification specification = Specification.load();
        eachMethod(
                specification,
                (operation, method) -> answer(specification, operation, method, (member, type) -> {
                    if (type == null) {
                        found.add(operation.id() + " " + member.pointer());
                    }
                }));
        assertThat(found).isEqualTo(KnownDefects.OF_SCHEMAS.keySet());
    }

    @Test
    void everyEnumeratedValueHasAConstant() {
        Specification specification = Specification.load();
        eachMethod(specification, (operation, method) -> {
            answer(specification, operation, method, (member, type) -> constants(operation, member, type));
            request(specification, operation, method);
            query(specification, operation, method);
        });
        assertThat(found).isEmpty();
        assertThat(specification.enumerations().keySet())
                .as("enumerations that no component carries")
                .containsExactlyInAnyOrderElementsOf(carried(specification.enumerations()));
    }

    private void eachMethod(Specification specification, java.util.function.BiConsumer<Operation, Made> use) {
        Methods methods = Methods.of(wire.client(builder -> {}, infobip -> {}));
        for (Operation operation : specification.operations()) {
            methods.of(operation.id()).forEach(method -> use.accept(operation, method));
        }
    }

    private static void answer(
            Specification specification,
            Operation operation,
            Made method,
            java.util.function.BiConsumer<Member, Type> pairs) {
        boolean pages = PagedCall.class.isAssignableFrom(method.method().getReturnType());
        boolean list = pages || Pairing.raw(method.answer()) == List.class;
        Type type = list && !pages ? Pairing.argument(method.answer()) : method.answer();
        if (type != Json.class) {
            new Pairing(specification, pairs).walkAnswer(operation.answerSchema(), type, list);
        }
    }

    private void request(Specification specification, Operation operation, Made method) {
        Type body = Methods.body(method);
        Pairing pairing = new Pairing(specification, (member, type) -> {
            if (type != null) {
                constants(operation, member, type);
            }
        });
        if (body != null && body != Json.class) {
            pairing.walk("", operation.requestSchema(), body);
        }
    }

    private void query(Specification specification, Operation operation, Made method) {
        for (Object parameter : operation.parameters()) {
            Map<?, ?> declared = specification.resolve(parameter);
            Member member =
                    Member.of(specification, "?" + declared.get("name"), specification.resolve(declared.get("schema")));
            for (Type argument : method.method().getGenericParameterTypes()) {
                new Pairing(specification, (pair, type) -> {
                            if (type != null) {
                                constants(operation, member, type);
                            }
                        })
                        .walk(
                                "?",
                                Map.of("properties", Map.of(declared.get("name"), declared.get("schema"))),
                                argument);
                if (method.method().getParameterCount() == 1
                        && argument instanceof Class<?> constant
                        && OpenEnum.class.isAssignableFrom(constant)) {
                    constants(operation, member, argument);
                }
            }
        }
    }

    private void constants(Operation operation, Member member, Type type) {
        List<String> values = member.values();
        Class<?> carrier = Pairing.raw(type) == List.class
                ? Pairing.raw(Pairing.argument(type))
                : Pairing.raw(type == null ? Object.class : type);
        if (values.isEmpty()) {
            return;
        }
        if (!OpenEnum.class.isAssignableFrom(carrier)) {
            found.add(operation.id() + " " + member.pointer() + " in a " + carrier.getSimpleName());
            return;
        }
        carried.add(member.items().isEmpty() ? member.schema() : member.items());
        Set<String> missing = new TreeSet<>(values);
        missing.removeAll(constants(carrier));
        missing.forEach(value -> found.add(carrier.getSimpleName() + " lacks " + value));
    }

    private List<String> carried(Map<String, Map<?, ?>> enumerations) {
        return enumerations.entrySet().stream()
                .filter(entry -> carried.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> constants(Class<?> type) {
        Set<String> constants = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == type) {
                try {
                    constants.add(((OpenEnum) field.get(null)).value());
                } catch (IllegalAccessException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
        return constants;
    }
}
