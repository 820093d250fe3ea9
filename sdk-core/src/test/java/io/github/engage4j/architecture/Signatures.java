package io.github.engage4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the types of libraries in the public and protected signatures of a class. */
final class Signatures {

    private static final List<String> LIBRARIES = List.of("okhttp3.", "okio.", "com.squareup.moshi.");
    private static final Set<String> ALLOWED =
            Set.of("io.github.engage4j.EngageClient$Builder.okHttpClient(okhttp3.OkHttpClient)");

    private Signatures() {}

    /** One sentence for each place where a class shows a type of a library. */
    static List<String> libraryTypesIn(JavaClass type) {
        Stream<String> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(Signatures::raw)
                .filter(Signatures::isOfALibrary)
                .map(raw -> type.getName() + " extends " + raw.getName());
        Stream<String> parameters = type.getTypeParameters().stream()
                .flatMap(Signatures::raw)
                .filter(Signatures::isOfALibrary)
                .map(raw -> type.getName() + " has a type parameter of " + raw.getName());
        return Stream.of(supertypes, parameters, fields(type), codeUnits(type))
                .flatMap(shown -> shown)
                .toList();
    }

    private static Stream<String> fields(JavaClass type) {
        return type.getFields().stream()
                .filter(Signatures::isShown)
                .flatMap(field -> libraryTypes(field).map(raw -> field.getFullName() + " is a " + raw.getName()));
    }

    private static Stream<JavaClass> libraryTypes(JavaField field) {
        return raw(field.getType()).filter(Signatures::isOfALibrary);
    }

    private static Stream<String> codeUnits(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(Signatures::isShown)
                .filter(unit -> !ALLOWED.contains(unit.getFullName()))
                .flatMap(unit -> typesOf(unit)
                        .filter(Signatures::isOfALibrary)
                        .map(raw -> unit.getFullName() + " shows " + raw.getName()));
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        Stream<JavaType> types = Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(some -> some);
        return types.flatMap(Signatures::raw).collect(Collectors.toSet()).stream();
    }

    /** All raw types in a type: its own, its arguments', its bounds'. */
    private static Stream<JavaClass> raw(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static boolean isShown(JavaMember member) {
        boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
        return visible && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isOfALibrary(JavaClass type) {
        return LIBRARIES.stream().anyMatch(type.getBaseComponentType().getName()::startsWith);
    }
}
