package io.github.engage4j.safety;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes classes that are no records in every way they offer: static factories, builders, constructors that are not API. */
final class Makers {

    private final Specimens specimens;

    Makers(Specimens specimens) {
        this.specimens = specimens;
    }

    /** One instance for each way that a class can be made with generated arguments. */
    List<Object> all(Class<?> type) {
        List<Object> made = new ArrayList<>();
        if (type.getSimpleName().equals("Builder")) {
            made.add(filledBuilder(type.getEnclosingClass()));
            return made;
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean factory = Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers());
            if (factory && method.getReturnType() == type) {
                add(made, () -> method.invoke(null, arguments(method)));
            } else if (factory && method.getName().equals("builder")) {
                Object builder = filledBuilder(type);
                add(made, () -> builder.getClass().getMethod("build").invoke(builder));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            constructor.setAccessible(true);
            boolean inner = Modifier.isPrivate(constructor.getModifiers());
            boolean copies = Arrays.stream(constructor.getParameterTypes())
                    .anyMatch(parameter ->
                            parameter == type || parameter.getSimpleName().equals("Builder"));
            if (!inner && !copies) {
                add(made, () -> constructor.newInstance(arguments(constructor)));
            }
        }
        return made;
    }

    /** A builder with everything set that can be set. */
    private Object filledBuilder(Class<?> type) {
        List<Object> builders = new ArrayList<>();
        Method maker = builderMaker(type);
        add(builders, () -> maker.invoke(null, arguments(maker)));
        Object builder = builders.get(0);
        for (Method method : builder.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getReturnType() == builder.getClass()) {
                add(new ArrayList<>(), () -> method.invoke(builder, arguments(method)));
            }
        }
        return builder;
    }

    private static Method builderMaker(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow();
    }

    /** Texts are secrets, but for addresses, and for names that another argument belongs to. */
    private Object[] arguments(Executable executable) {
        Parameter[] parameters = executable.getParameters();
        Object[] values = new Object[parameters.length];
        for (int i = 0; i < values.length; i++) {
            boolean address = executable.getName().toLowerCase(Locale.ROOT).endsWith("url");
            boolean names = i == 0 && values.length == 2 && parameters[0].getType() == String.class;
            String name = address ? "url" : names ? "id" : "secret";
            values[i] = specimens.of(parameters[i].getParameterizedType(), name);
        }
        return values;
    }

    /** A way that needs what no specimen can be made of, or refuses it, makes nothing. */
    private static void add(List<Object> made, Way way) {
        try {
            Object value = way.make();
            if (value != null) {
                made.add(value);
            }
        } catch (InvocationTargetException | IllegalStateException e) {
            return;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private interface Way {
        Object make() throws ReflectiveOperationException;
    }
}
