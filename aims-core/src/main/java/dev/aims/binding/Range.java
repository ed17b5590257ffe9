package dev.aims.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers allowed, both ends included. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {

    /** The least. */
    long min() default Long.MIN_VALUE;

    /** The most. */
    long max() default Long.MAX_VALUE;

    /** Whether only whole numbers are allowed. */
    boolean whole() default false;
}
