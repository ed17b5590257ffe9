package dev.aims.dossier;

import dev.aims.binding.KeepsId;
import dev.aims.binding.Keys;
import dev.aims.binding.Named;
import dev.aims.fact.Coded;
import dev.aims.fact.Entries;
import dev.aims.fact.Listing;
import dev.aims.fact.Part;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One place where a dossier can state something, as the records have it, found without the help of the code under test.
 *
 * @param path as in {@code fields.csv}: steps joined by slashes, a star for any id or code, brackets for any item of a list
 * @param type what the record holds there
 * @param component the component that describes it; for the entries of a register, that of the register
 */
record Spot(String path, Type type, RecordComponent component) {

    private static final List<Spot> ALL = collected();

    private static final Map<String, Spot> BY_PATH = ALL.stream().collect(Collectors.toMap(Spot::path, spot -> spot));

    private static final Map<Class<?>, List<Spot>> BY_RECORD = new ConcurrentHashMap<>();

    /** Returns all places of a dossier, each before those below it. */
    static List<Spot> all() {
        return ALL;
    }

    /** Returns the place at {@code path}. */
    static Spot at(String path) {
        return Objects.requireNonNull(BY_PATH.get(path), path);
    }

    /** Returns the places right below a record, wherever it stands. */
    static List<Spot> of(Class<?> type) {
        return BY_RECORD.computeIfAbsent(type, record -> of(record, ""));
    }

    private static List<Spot> collected() {
        List<Spot> found = new ArrayList<>();
        collect(DossierPart.class, "", found);
        return List.copyOf(found);
    }

    private static List<Spot> of(Class<?> type, String path) {
        return Arrays.stream(type.getRecordComponents())
                .skip(1) // the origin, which files don't state
                .map(component -> new Spot(below(path, name(component)), component.getGenericType(), component))
                .toList();
    }

    private static void collect(Class<?> type, String path, List<Spot> found) {
        for (Spot spot : of(type, path)) {
            Spot each = spot;
            found.add(each);
            if (each.is(Entries.class) || each.is(Listing.class)) {
                each = each.member();
                found.add(each);
            }
            if (each.isRecord()) {
                collect(each.raw(), each.path(), found);
            }
        }
    }

    /** Returns the place of any entry of this register, or of any item of this list. */
    Spot member() {
        return new Spot(path + (is(Listing.class) ? "[]" : "/*"), argument(), component);
    }

    boolean is(Class<?> kind) {
        return raw() == kind;
    }

    boolean isRecord() {
        return Part.class.isAssignableFrom(raw());
    }

    boolean keepsId() {
        return raw().isAnnotationPresent(KeepsId.class);
    }

    <A extends Annotation> @Nullable A hint(Class<A> kind) {
        return component.getAnnotation(kind);
    }

    /** Returns the last step of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Class<?> raw() {
        return raw(type);
    }

    /** Returns the codes of the closed list that a code or a list of codes takes from. */
    List<String> codes() {
        return codes(raw(argument()));
    }

    /** Returns the codes that may be keys of this register; empty if any key may be. */
    List<String> keys() {
        Keys keys = hint(Keys.class);
        return keys == null ? List.of() : codes(keys.value());
    }

    Type argument() {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : (Class<?>) type;
    }

    static List<String> codes(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(code -> ((Coded) code).code())
                .toList();
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + '/' + name;
    }

    private static String name(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named != null
                ? named.value()
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
