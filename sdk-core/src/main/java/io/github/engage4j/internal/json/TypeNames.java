package io.github.engage4j.internal.json;

/** Looks up the name of a union's member. */
public final class TypeNames {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            TypeName name = type.getAnnotation(TypeName.class);
            if (name == null) {
                throw new IllegalStateException(type.getName() + " has no @TypeName");
            }
            return name.value();
        }
    };

    private TypeNames() {}

    /** The name that the class bears. */
    public static String of(Class<?> member) {
        return NAMES.get(member);
    }
}
