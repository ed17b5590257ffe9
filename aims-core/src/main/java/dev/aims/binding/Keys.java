package dev.aims.binding;

import dev.aims.fact.Coded;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The closed list of codes that may be keys of a map. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Keys {

    /** The list. */
    Class<? extends Coded> value();
}
