package dev.aims.fact;

/** A member of a closed code list. Its code is what files say; in Java it is an enum constant. */
public interface Coded {

    /** Returns the code as written in files. */
    default String code() {
        return name();
    }

    /** Returns the constant's name. */
    String name();
}
