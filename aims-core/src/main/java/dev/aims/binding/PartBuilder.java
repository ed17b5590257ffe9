package dev.aims.binding;

import dev.aims.fact.Coded;
import dev.aims.fact.Part;
import dev.aims.fact.Path;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * States facts of a record, one a call. What isn't stated stays unknown; what there is none of is said with
 * {@link #none}. Values are checked by {@link #build}, with the same messages as a file's.
 *
 * @param <T> the record
 * @param <B> the builder itself
 */
public abstract class PartBuilder<T extends Part, B extends PartBuilder<T, B>> {

    private final Class<T> type;
    private final Map<String, Node> members = new LinkedHashMap<>();

    protected PartBuilder(Class<T> type) {
        this.type = type;
    }

    /**
     * Asserts that there is none of what {@code names} name.
     *
     * @param names names as in files, such as {@code withdrawn_on}
     */
    public B none(String... names) {
        for (String name : names) {
            members.put(name, Scalar.none());
        }
        return self();
    }

    /**
     * Returns the record.
     *
     * @throws DossierException if a value isn't allowed, with all such faults
     */
    public T build() {
        List<Fault> faults = new ArrayList<>();
        T record = Binder.read(type, node(), Path.ROOT, faults);
        if (!faults.isEmpty()) {
            throw new DossierException(type.getSimpleName(), faults);
        }
        return record;
    }

    /** Returns what was stated so far, as a file would say it. */
    public Branch node() {
        return Branch.of(members);
    }

    protected final B set(String name, Object value) {
        members.put(name, node(value));
        return self();
    }

    protected final B add(String name, String id, Object value) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (members.get(name) instanceof Branch branch) {
            entries.putAll(branch.members());
        }
        entries.put(id, node(value));
        members.put(name, Branch.of(entries));
        return self();
    }

    protected final B append(String name, Object value) {
        List<Node> items = new ArrayList<>();
        if (members.get(name) instanceof Items before) {
            items.addAll(before.items());
        }
        items.add(node(value));
        members.put(name, Items.of(items));
        return self();
    }

    @SuppressWarnings("unchecked") // B is the builder's own class
    private B self() {
        return (B) this;
    }

    private static Node node(Object value) {
        if (value instanceof PartBuilder<?, ?> builder) {
            return builder.node();
        }
        if (value instanceof Coded code) {
            return Scalar.of(code.code());
        }
        if (value instanceof Boolean flag) {
            return Scalar.of(flag.booleanValue());
        }
        if (value instanceof Number number && !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException(
                    number + " is no number that can be reckoned with; state a number, or none(...)");
        }
        if (value instanceof Number number) {
            return Scalar.of(new BigDecimal(number.toString()));
        }
        if (value instanceof int[] numbers) {
            return Items.of(IntStream.of(numbers).mapToObj(PartBuilder::node).toList());
        }
        if (value instanceof Object[] values) {
            return Items.of(Stream.of(values).map(PartBuilder::node).toList());
        }
        return Scalar.of(value.toString());
    }
}
