package dev.aims.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of a text that is a code with a part in free words. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Matching {

    /** A regular expression that matches the whole text. */
    String pattern();

    /** The form in words, for messages. */
    String allowed();
}
