package io.github.engage4j.expertflow.cim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.github.engage4j.api.Json;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.validation.Validation;
import javax.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Expertflow's own classes, which read what this library writes. They are used by reflection: the compiler would look for the
 * annotations of databases that they bear.
 */
final class ObjectModel {

    private static final Class<?> MESSAGE = type("CimMessage");
    private static final Class<?> GENERIC = type("GenericMessage");
    private static final ObjectMapper AS_IT_IS = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    private static final ObjectMapper MAPPER = AS_IT_IS.copy().setAnnotationIntrospector(new OneConstructor());
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private ObjectModel() {}

    /** Reads a message; a member that no class has is an error. */
    static Object read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, MESSAGE);
    }

    /** Reads a message without the mending of what the model itself cannot read. */
    static Object readAsItIs(String json) throws JsonProcessingException {
        return AS_IT_IS.readValue(json, MESSAGE);
    }

    /** What the model makes of a message that it read. */
    static Json write(Object message) throws JsonProcessingException {
        return Json.parse(MAPPER.writeValueAsString(message));
    }

    /** The class of a message's body. */
    static Class<?> bodyType(Object message) throws ReflectiveOperationException {
        return MESSAGE.getMethod("getBody").invoke(message).getClass();
    }

    /** The class that a type of body has. */
    static Class<?> bodyType(String type) {
        return registered().getOrDefault(type, GENERIC);
    }

    /** The types of bodies that have classes. */
    static Map<String, Class<?>> registered() {
        Map<String, Class<?>> types = new HashMap<>();
        for (JsonSubTypes.Type type :
                type("MessageBody").getAnnotation(JsonSubTypes.class).value()) {
            types.put(type.name(), type.value());
        }
        return types;
    }

    /** What the model's checks find: path and message. */
    static Set<String> violations(Object message) {
        Set<String> found = new TreeSet<>();
        VALIDATOR
                .validate(message)
                .forEach(violation -> found.add(violation.getPropertyPath() + " " + violation.getMessage()));
        return found;
    }

    /** The values of one of the model's enums. */
    static Set<String> values(String name) {
        Set<String> values = new TreeSet<>();
        for (Object constant : type(name).getEnumConstants()) {
            values.add(((Enum<?>) constant).name());
        }
        return values;
    }

    /** The members that one of the model's classes has, by its fields and those of its parents. */
    static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Class<?> owner = type; owner != Object.class; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    members.add(field.getName());
                }
            }
        }
        return members;
    }

    static Class<?> type(String name) {
        try {
            return Class.forName("com.ef.cim.objectmodel." + name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /**
     * This release of the model offers Jackson two constructors for carousels and for files of any kind, and Jackson will not choose. Here
     * it takes the one with more parameters.
     */
    private static final class OneConstructor extends JacksonAnnotationIntrospector {

        private static final Map<String, Integer> PARAMETERS = Map.of("CarouselMessage", 2, "MultimediaMessage", 3);
        private static final long serialVersionUID = 1;

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedConstructor constructor) {
                Integer parameters =
                        PARAMETERS.get(constructor.getDeclaringClass().getSimpleName());
                if (parameters != null && constructor.getParameterCount() != parameters) {
                    return JsonCreator.Mode.DISABLED;
                }
            }
            return super.findCreatorAnnotation(config, annotated);
        }
    }
}
