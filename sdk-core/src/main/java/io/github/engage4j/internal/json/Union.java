package io.github.engage4j.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface of which JSON holds one of several records. Each member bears a {@link TypeName}; what has another name becomes the
 * raw record, whose constructor takes the name (a text or an open enum) and the untouched {@link io.github.engage4j.api.Json}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Union {

    /** The records that have a type of their own. */
    Class<? extends Record>[] members();

    /** The record for every other type. */
    Class<? extends Record> raw();

    /** The member that names the type when it stands inside the value; empty when it stands beside it. */
    String typeMember() default "";
}
