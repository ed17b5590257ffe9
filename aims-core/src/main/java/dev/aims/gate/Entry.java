package dev.aims.gate;

import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Place;
import dev.aims.source.Scalar;
import dev.aims.source.Suggestions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One map of a file, read member by member. What is wrong is collected, and a stand-in is returned for it. */
final class Entry {

    private static final String STAND_IN = "?";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<Fault> faults;
    private final Branch branch;
    private final String path;

    /** Reads {@code branch}, which stands at {@code path}; null for {@code known} allows any key. */
    Entry(List<Fault> faults, Branch branch, String path, String @Nullable ... known) {
        this.faults = faults;
        this.branch = branch;
        this.path = path;
        if (known != null) {
            branch.members().keySet().forEach(key -> require(key, Arrays.asList(known)));
        }
    }

    @Nullable
    Place place() {
        return branch.place();
    }

    String text(String key) {
        if (branch.members().get(key) instanceof Scalar scalar
                && (scalar.kind() == Scalar.Kind.TEXT || scalar.kind() == Scalar.Kind.NUMBER)
                && scalar.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            return scalar.text();
        }
        fault(key, "a text is needed");
        return STAND_IN;
    }

    @Nullable
    String textOrNone(String key) {
        Node node = branch.members().get(key);
        boolean none = node == null || (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL);
        return none ? null : text(key);
    }

    List<String> texts(String key) {
        Node node = branch.members().get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Items items && items.items().stream().allMatch(Scalar.class::isInstance)) {
            return items.items().stream().map(item -> ((Scalar) item).text()).toList();
        }
        fault(key, "a list of texts is needed");
        return List.of();
    }

    LocalDate day(String key) {
        if (branch.members().get(key) instanceof Scalar scalar) {
            if (!DAY.matcher(scalar.text()).matches()) {
                fault(key, "that is no date; a date is written like 2026-11-20");
                return LocalDate.MIN;
            }
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeParseException e) {
                fault(key, "that is no date; a date is written like 2026-11-20");
                return LocalDate.MIN;
            }
        }
        fault(key, "a date is needed, written like 2026-11-20");
        return LocalDate.MIN;
    }

    <E extends Enum<E>> E code(String key, Class<E> type, List<E> allowed) {
        String text = text(key);
        return allowed.stream()
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (!text.equals(STAND_IN)) {
                        unknown(
                                branch.members().get(key),
                                key,
                                "code",
                                text,
                                allowed.stream().map(E::name).toList());
                    }
                    return allowed.get(0);
                });
    }

    /**
     * Returns what each key of the map {@code key} says a gate does.
     *
     * @param known the keys allowed; null if any
     */
    Map<String, Effect> effects(String key, @Nullable List<String> known) {
        Map<String, Effect> effects = new LinkedHashMap<>();
        Node node = branch.members().get(key);
        if (node instanceof Branch map) {
            String @Nullable [] keys = known == null ? null : known.toArray(String[]::new);
            Entry entries = new Entry(faults, map, path + "/" + key, keys);
            map.members().keySet().stream()
                    .filter(each -> known == null || known.contains(each))
                    .forEach(each -> effects.put(each, entries.code(each, Effect.class, List.of(Effect.values()))));
        } else if (node != null) {
            fault(key, "a map is needed");
        }
        return effects;
    }

    <T> List<T> list(String key, Function<Entry, T> reader, String... members) {
        List<T> list = new ArrayList<>();
        Node node = branch.members().get(key);
        if (node instanceof Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                String at = path + "/" + key + "/" + i;
                if (items.items().get(i) instanceof Branch map) {
                    list.add(reader.apply(new Entry(faults, map, at, members)));
                } else {
                    faults.add(new Fault(items.items().get(i).place(), at, "a map is needed"));
                }
            }
        } else if (node != null && !(node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL)) {
            fault(key, "a list is needed");
        }
        return list;
    }

    private void require(String key, List<String> known) {
        if (!known.contains(key)) {
            String near = Suggestions.nearest(key, known);
            faults.add(new Fault(
                    branch.placeOf(key),
                    path,
                    "unknown key \"" + key + "\"" + (near == null ? "" : ", did you mean \"" + near + "\"?")
                            + "; allowed: " + String.join(", ", known)));
        }
    }

    private void unknown(@Nullable Node node, String key, String what, String found, Collection<String> known) {
        String near = Suggestions.nearest(found, known);
        faults.add(new Fault(
                node == null ? branch.place() : node.place(),
                path + "/" + key,
                "unknown " + what + " \"" + found + "\"" + (near == null ? "" : ", did you mean \"" + near + "\"?")
                        + "; allowed: " + String.join(", ", known)));
    }

    private void fault(String key, String message) {
        Node node = branch.members().get(key);
        faults.add(new Fault(node == null ? branch.place() : node.place(), path + "/" + key, message));
    }
}
