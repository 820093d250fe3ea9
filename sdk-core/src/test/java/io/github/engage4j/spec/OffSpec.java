package io.github.engage4j.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test that sends on purpose what the specification does not know; it fails when all that it sends is known. On a class: nothing that
 * its tests send is compared.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OffSpec {

    /** What is not known, and why it is sent. */
    String value();
}
