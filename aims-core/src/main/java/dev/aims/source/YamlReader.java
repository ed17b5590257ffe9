package dev.aims.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reads YAML from the parser's events, so that nothing is built which the limits forbid. */
final class YamlReader {

    private record Anchored(Node node, Extent extent) {}

    private static final String NO_COLLECTION_AS_KEY = "a map or a list can't be a key; write a text";

    private final Reading reading;
    private final Tree tree;
    private final YamlEvents events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Set<String> unfinished = new HashSet<>();
    private int aliases;

    YamlReader(Reading reading, String text) {
        this.reading = reading;
        this.tree = new Tree(reading);
        this.events = new YamlEvents(reading, tree, text);
    }

    /** Returns the tree of the one document, or null if there is none or it is empty. */
    @Nullable
    Node read() {
        for (Event event = events.next(); event != null; event = events.next()) {
            if (event.getEventId() == Event.ID.DocumentStart && tree.root() != null) {
                reading.fault(events.place(event), "", "a second document begins here; put it in a file of its own");
                break;
            }
            take(event);
        }
        Node root = tree.root();
        return root instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty() ? null : root;
    }

    private void take(Event event) {
        if (event instanceof ScalarEvent scalar) {
            scalar(scalar, events.place(event));
        } else if (event instanceof CollectionStartEvent start) {
            begin(start, events.place(event));
        } else if (event instanceof AliasEvent alias) {
            alias(alias.getAlias().getValue(), events.place(event));
        } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
            end();
        }
    }

    private void begin(CollectionStartEvent start, Place place) {
        boolean branch = start.getEventId() == Event.ID.MappingStart;
        if (tree.awaitsKey()) {
            reading.fault(place, tree.path(), NO_COLLECTION_AS_KEY);
        }
        YamlTag tag = YamlTag.of(start.getTag());
        if (!tag.suitsCollection(branch)) {
            reading.fault(place, tree.path(), tag.objection());
        }
        String anchor = anchor(start);
        tree.open(branch, place, anchor);
        if (anchor != null) {
            unfinished.add(anchor);
        }
    }

    private void end() {
        Frame frame = Objects.requireNonNull(tree.innermost());
        Node node = tree.close();
        String anchor = frame.anchor();
        if (anchor != null) {
            unfinished.remove(anchor);
            anchors.put(anchor, new Anchored(node, frame.extent()));
        }
    }

    private void scalar(ScalarEvent event, Place place) {
        YamlTag tag = YamlTag.of(event.getTag());
        String text = event.getValue();
        boolean plain = event.isPlain() && tag.isNone();
        if (tree.awaitsKey()) {
            if (!tag.suits(text)) {
                reading.fault(place, tree.path(), tag.objection());
            }
            key(text, plain, place);
            remember(event, new Scalar(Scalar.Kind.TEXT, text, plain, place));
            return;
        }
        Scalar.Kind kind = tag.kindOf(text, event.isPlain());
        String objection = objection(tag, kind, text);
        if (objection != null) {
            reading.fault(place, tree.path(), objection);
        }
        Scalar scalar = objection == null ? new Scalar(kind, text, plain, place) : Scalar.none(place);
        tree.add(scalar, place);
        remember(event, scalar);
    }

    private @Nullable String objection(YamlTag tag, Scalar.Kind kind, String text) {
        if (!tag.suits(text)) {
            return tag.objection();
        }
        return switch (kind) {
            case TEXT -> reading.objection(text);
            case NUMBER -> Numbers.objection(text);
            case BOOLEAN, NULL -> null;
        };
    }

    private void key(String text, boolean plain, Place place) {
        if (plain && text.isEmpty()) {
            tree.unusableKey(place, "a key is missing before \":\"; write one");
        } else if (plain && text.equals("<<")) {
            tree.unusableKey(place, "merge keys (\"<<\") aren't supported; write the entries out");
        } else {
            tree.key(text, place);
        }
    }

    private void remember(NodeEvent event, Scalar scalar) {
        String anchor = anchor(event);
        if (anchor != null) {
            anchors.put(anchor, new Anchored(scalar, Extent.of(scalar)));
        }
    }

    private void alias(String name, Place place) {
        aliases++;
        int most = reading.limits().maxAliases();
        if (aliases > most) {
            throw reading.halt(
                    place,
                    tree.path(),
                    "the file has more than " + most
                            + " aliases; write their values out, or raise the limit \"maxAliases\"");
        }
        Anchored anchored = unfinished.contains(name) ? null : anchors.get(name);
        if (anchored == null) {
            unresolved(name, place);
        } else if (!tree.awaitsKey()) {
            tree.addAgain(anchored.node(), anchored.extent(), place);
        } else if (anchored.node() instanceof Scalar scalar) {
            key(scalar.text(), false, place);
        } else {
            tree.unusableKey(place, NO_COLLECTION_AS_KEY);
        }
    }

    private void unresolved(String name, Place place) {
        String why = "alias " + Letters.shown('*' + name)
                + (unfinished.contains(name)
                        ? " stands inside what it refers to; write the value out"
                        : " has no anchor before it; define it, or put the text in quotes");
        if (tree.awaitsKey()) {
            tree.unusableKey(place, why);
        } else {
            reading.fault(place, tree.path(), why);
            tree.add(Scalar.none(place), place);
        }
    }

    private static @Nullable String anchor(NodeEvent event) {
        return event.getAnchor().map(Anchor::getValue).orElse(null);
    }
}
