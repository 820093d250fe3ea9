package io.github.engage4j.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The map of a record that holds the members for which the record has no component. They stand beside the others in JSON; a name that
 * a component has is not written a second time.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OtherMembers {

    /** The name of a member that belongs to neither, such as the type of a union's member. */
    String but() default "";

    /**
     * Whether it also holds what does not fit its component, which is absent then, so that one odd member does not make all of a list
     * unreadable.
     */
    boolean misfits() default false;
}
