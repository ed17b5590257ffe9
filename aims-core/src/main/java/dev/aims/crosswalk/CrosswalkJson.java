package dev.aims.crosswalk;

import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a projection as JSON. Fields may be added in later versions, none is renamed; null stands for none. */
public final class CrosswalkJson {

    private CrosswalkJson() {}

    /** Writes {@code projection}, indented, with a line feed at the end; {@code out} stays open. */
    public static void write(Projection projection, Writer out) {
        try {
            out.write(NodeWriter.json(node(projection)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(Projection projection) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("dossier", Scalar.of(projection.dossier()));
        members.put("as_of", Scalar.of(projection.asOf().toString()));
        members.put("framework", node(projection.framework()));
        members.put("items", items(projection.items(), CrosswalkJson::node));
        members.put("unrelated", items(projection.unrelated(), Scalar::of));
        Map<String, Node> sources = new LinkedHashMap<>();
        projection.sources().forEach(source -> sources.put(source.key(), Scalar.of(source.text())));
        members.put("sources", Branch.of(sources));
        return Branch.of(members);
    }

    private static Node node(Framework framework) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(framework.id()));
        members.put("title", Scalar.of(framework.title()));
        members.put("edition", Scalar.of(framework.edition()));
        return Branch.of(members);
    }

    private static Node node(ProjectedItem projected) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(projected.item().id()));
        members.put("group", text(projected.item().group()));
        members.put("title", text(projected.item().title()));
        members.put("support", Scalar.of(projected.support().name()));
        members.put("related", items(projected.related(), CrosswalkJson::node));
        return Branch.of(members);
    }

    private static Node node(RelatedRequirement related) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("id", Scalar.of(related.id()));
        members.put("title", text(related.title()));
        members.put("verdict", Scalar.of(related.verdict().name()));
        members.put("relation", Scalar.of(related.relation().name()));
        members.put("trust", Scalar.of(related.trust().name()));
        members.put("source", Scalar.of(related.source().key()));
        members.put("condition", text(related.condition()));
        members.put("note", text(related.note()));
        return Branch.of(members);
    }

    private static Node text(String text) {
        return text.isEmpty() ? Scalar.none() : Scalar.of(text);
    }

    private static <T> Node items(List<T> values, Function<? super T, ? extends Node> node) {
        return Items.of(values.stream().map(node).toList());
    }
}
