package dev.aims.binding;

import dev.aims.fact.Entries;
import dev.aims.fact.Listing;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The slot for a record: one slot for each of its components but the first, its origin.
 *
 * @param holding those of the fields under which there can be records in registers or lists
 */
record RecordSlot<T extends Part>(
        Class<T> type, Constructor<T> constructor, List<Field> fields, List<Field> holding, boolean keepsId)
        implements Slot {

    /** A component under its name in files. */
    record Field(String name, Slot slot, Method accessor) {}

    private static final String ID = "id";

    @Override
    public Object read(Node node, Path path, Faults faults) {
        if (!(node instanceof Branch branch)) {
            faults.wrongType(node, path, "a map");
            return blank(Presence.UNKNOWN, path, true);
        }
        refuseUnknownKeys(branch, path, faults);
        Map<String, Node> members = branch.members();
        return make(new Origin(Presence.STATED, path), field -> {
            Node member = members.get(field.name());
            Path at = path.at(field.name());
            if (member == null) {
                return field.slot().blank(Presence.UNKNOWN, at, true);
            }
            return Shapes.isNull(member)
                    ? field.slot().blank(Presence.ABSENT, at, true)
                    : field.slot().read(member, at, faults);
        });
    }

    @Override
    public Object blank(Presence presence, Path path, boolean below) {
        return make(new Origin(presence, path), field -> field.slot()
                .blank(presence, below ? path.at(field.name()) : path, below));
    }

    @Override
    public @Nullable Node write(Object value) {
        Part part = (Part) value;
        return switch (part.origin().presence()) {
            case UNKNOWN -> null;
            case ABSENT -> Scalar.none();
            case STATED -> branch(part);
        };
    }

    private Branch branch(Part part) {
        Map<String, Node> members = new LinkedHashMap<>();
        if (keepsId) {
            members.put(ID, Scalar.of(part.id()));
        }
        for (Field field : fields) {
            Node member = field.slot().write(component(field, part));
            if (member != null) {
                members.put(field.name(), member);
            }
        }
        return Branch.of(members);
    }

    private void refuseUnknownKeys(Branch branch, Path path, Faults faults) {
        for (Map.Entry<String, Node> member : branch.members().entrySet()) {
            String key = member.getKey();
            if (keepsId && key.equals(ID)) {
                String id = ScalarSlots.textOf(member.getValue(), path.at(ID), faults);
                if (id != null && !id.equals(path.name())) {
                    faults.add(
                            member.getValue(),
                            path.at(ID),
                            "found " + Faults.quoted(id) + ", but the key says " + Faults.quoted(path.name()));
                }
            } else if (field(key) == null) {
                faults.unknownKey(
                        branch,
                        key,
                        path.at(key),
                        fields.stream().map(Field::name).toList());
            }
        }
    }

    private @Nullable Field field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private interface Filling {
        Object of(Field field);
    }

    private T make(Origin origin, Filling filling) {
        Object[] arguments = new Object[fields.size() + 1];
        arguments[0] = origin;
        for (int i = 0; i < fields.size(); i++) {
            arguments[i + 1] = filling.of(fields.get(i));
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("record " + type.getName() + " can't be made", e);
        }
    }

    /** Adds the records in registers and lists of {@code part}. */
    void addMembers(Part part, List<Part> found) {
        for (Field field : holding) {
            Object held = component(field, part);
            if (field.slot() instanceof RecordSlot<?> record) {
                record.addMembers((Part) held, found);
            } else {
                Iterable<?> members =
                        held instanceof Entries<?> entries ? entries.members() : ((Listing<?>) held).value();
                members.forEach(member -> found.add((Part) member));
            }
        }
    }

    static Object component(Field field, Part part) {
        try {
            return field.accessor().invoke(part);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("component " + field.name() + " can't be read", e);
        }
    }
}
