package dev.aims.fact;

/**
 * Makes what stands for a member of which nothing is stated.
 *
 * @param <T> the kind of member
 */
@FunctionalInterface
public interface Blank<T> {

    /**
     * Returns a member in state {@code presence}.
     *
     * @param presence absent or unknown
     * @param path where it would stand
     * @param below whether its fields stand below {@code path}; if not, {@code path} is itself the fact that has to be
     *     stated before anything can be said of them
     */
    T at(Presence presence, Path path, boolean below);
}
