package dev.aims.binding;

import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Fact;
import dev.aims.fact.Flag;
import dev.aims.fact.Listing;
import dev.aims.fact.Numbers;
import dev.aims.fact.Part;
import dev.aims.fact.Path;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Derives slots from record components, once a class. */
final class Shapes {

    private static final Map<Class<?>, RecordSlot<?>> RECORDS = new ConcurrentHashMap<>();

    private Shapes() {}

    @SuppressWarnings("unchecked") // the map holds under a class the slot made for it
    static <T extends Part> RecordSlot<T> of(Class<T> type) {
        RecordSlot<?> known = RECORDS.get(type);
        if (known == null) {
            known = derived(type);
            RECORDS.put(type, known);
        }
        return (RecordSlot<T>) known;
    }

    static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }

    static <F extends Fact<?>> @Nullable Node written(F fact, Function<F, Node> writer) {
        return switch (fact.presence()) {
            case UNKNOWN -> null;
            case ABSENT -> Scalar.none();
            case STATED -> writer.apply(fact);
        };
    }

    static <T> T nonNull(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Returns what {@code part} holds under the name in files that stands in {@code path} from start to end. */
    static Object component(Part part, String path, int start, int end) {
        for (RecordSlot.Field field : of(part.getClass()).fields()) {
            if (field.name().length() == end - start && path.startsWith(field.name(), start)) {
                return RecordSlot.component(field, part);
            }
        }
        throw new IllegalArgumentException(
                part.getClass().getSimpleName() + " has no \"" + path.substring(start, end) + '"');
    }

    /** Returns the slot at {@code path} below {@code root}, null if there is none. */
    static @Nullable Slot at(Slot root, Path path) {
        Path parent = path.parent();
        if (parent == null) {
            return root;
        }
        Slot above = at(root, parent);
        if (above instanceof EntriesSlot entries) {
            return entries.member();
        }
        if (above instanceof RecordSlot<?> record) {
            return record.fields().stream()
                    .filter(field -> field.name().equals(path.name()))
                    .map(RecordSlot.Field::slot)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static <T extends Part> RecordSlot<T> derived(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<RecordSlot.Field> fields = new ArrayList<>(components.length);
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            parameters[i] = component.getType();
            if (i > 0) {
                fields.add(new RecordSlot.Field(name(component), slot(component), accessor(component)));
            }
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return new RecordSlot<>(
                    type,
                    constructor,
                    List.copyOf(fields),
                    fields.stream().filter(Shapes::holdsRecords).toList(),
                    type.isAnnotationPresent(KeepsId.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record " + type.getName() + " has no canonical constructor", e);
        }
    }

    /** Says whether there can be records in registers or lists under the field. */
    private static boolean holdsRecords(RecordSlot.Field field) {
        if (field.slot() instanceof RecordSlot<?> record) {
            return !record.holding().isEmpty();
        }
        return field.slot() instanceof EntriesSlot entries
                ? entries.member() instanceof RecordSlot
                : field.accessor().getReturnType() == Listing.class;
    }

    /** Components are public; saying so once spares the check at every call. */
    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static String name(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named == null ? snakeCase(component.getName()) : named.value();
    }

    static String snakeCase(String name) {
        StringBuilder text = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                text.append('_');
            }
            text.append(Character.toLowerCase(c));
        }
        return text.toString();
    }

    private static Slot slot(RecordComponent component) {
        Type type = component.getGenericType();
        if (component.getType() == Entries.class) {
            Keys keys = component.getAnnotation(Keys.class);
            return new EntriesSlot(slot(argument(type), component), keys == null ? Set.of() : codesOf(keys.value()));
        }
        return slot(type, component);
    }

    private static Slot slot(Type type, AnnotatedElement hints) {
        Class<?> raw = raw(type);
        if (raw == Day.class) {
            return ScalarSlots.day();
        }
        if (raw == Flag.class) {
            return ScalarSlots.flag();
        }
        if (raw == Text.class) {
            return ScalarSlots.text(hints.getAnnotation(Matching.class));
        }
        if (raw == Amount.class) {
            return ScalarSlots.amount(hints.getAnnotation(Range.class));
        }
        if (raw == Texts.class) {
            return ListSlots.texts(hints.isAnnotationPresent(TextOrList.class));
        }
        if (raw == Numbers.class) {
            return ListSlots.numbers(hints.getAnnotation(Range.class));
        }
        if (raw == Code.class) {
            return codeSlot(raw(argument(type)));
        }
        if (raw == Codes.class) {
            return codesSlot(raw(argument(type)));
        }
        if (raw == Listing.class) {
            return ListSlots.records(of(raw(argument(type)).asSubclass(Part.class)));
        }
        return of(raw.asSubclass(Part.class));
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : (Class<?>) type;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Code takes nothing but enums that are Coded
    private static Slot codeSlot(Class list) {
        return ScalarSlots.code(CodeList.of(list));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Codes takes nothing but enums that are Coded
    private static Slot codesSlot(Class list) {
        return ListSlots.codes(CodeList.of(list));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the lists are enums
    private static Set<String> codesOf(Class list) {
        return CodeList.of(list).codes().keySet();
    }
}
