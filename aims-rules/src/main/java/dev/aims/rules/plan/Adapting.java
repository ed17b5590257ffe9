package dev.aims.rules.plan;

import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Example} of a dossier of the pack: the host's ids and versions, dates as far from the day as before. */
final class Adapting {

    private static final String GROUPS = "systems/*/attributes/affected_groups";

    /** What names one thing at several places: wherever the example repeats it, the host's own name has to stand. */
    private static final List<String> NAMES = List.of(
            "systems/*/intended_purpose_id",
            "systems/*/version/id",
            "systems/*/deployment/artifact_hash",
            "systems/*/training_run/data_snapshot",
            "systems/*/resources/components",
            GROUPS,
            "org/risk/method_version");

    /** Maps by ids of another register. */
    private static final Map<String, String> KEYED_BY = Map.of(
            "systems/*/vv/reports/*/results", "systems/*/requirements/items",
            "systems/*/user_info/stated_metrics", "systems/*/requirements/items",
            "systems/*/vv/reports/*/supplier_versions", "systems/*/suppliers",
            "systems/*/third_parties", "systems/*/suppliers",
            "org/discovered_systems", "systems");

    private static final Set<String> BY_GROUP = Set.of(
            "systems/*/vv/reports/*/results/*/groups", "systems/*/datasets/*/group_shares", "systems/*/target_shares");

    private final Node source;
    private final Node host;
    private final Example hosts;
    private final String itsSystem;
    private final String system;
    private final long days;
    private final Map<String, Map<String, String>> ids = new HashMap<>();
    private final Map<Node, Node> names = new HashMap<>();

    private Adapting(Node source, Node host, LocalDate asOf, String system) {
        this.source = source;
        this.host = host;
        this.hosts = new Example(host);
        this.system = system;
        this.itsSystem = source instanceof Branch root && root.members().get("systems") instanceof Branch systems
                ? systems.members().keySet().iterator().next()
                : system;
        String its = Example.text(Pointer.at(source, "/as_of"));
        this.days = its == null ? 0 : ChronoUnit.DAYS.between(LocalDate.parse(its), asOf);
    }

    static Example of(Node source, Node host, LocalDate asOf, String system) {
        Adapting adapting = new Adapting(source, host, asOf, system);
        adapting.matchIds();
        adapting.matchNames();
        return new Example(adapting.adapted(source, "", ""));
    }

    private void matchIds() {
        ids.put("systems", Map.of(itsSystem, system));
        Example.TELLING.forEach((register, telling) -> {
            Map<String, String> found = new HashMap<>();
            if (Pointer.at(host, here(register, system)) instanceof Branch theirs) {
                members(register).forEach((id, entry) -> theirs.members().forEach((own, alike) -> {
                    if (Example.meet(Example.member(entry, telling), Example.member(alike, telling))) {
                        found.putIfAbsent(id, own);
                    }
                }));
            }
            ids.put(register, found);
        });
    }

    private void matchNames() {
        for (String field : NAMES) {
            Node mine = Pointer.at(source, here(field, itsSystem));
            if (mine == null || Pointer.isAbsent(mine)) {
                continue;
            }
            Node theirs = Pointer.at(host, here(field, system));
            if (theirs == null || Pointer.isAbsent(theirs)) {
                theirs = elsewhere(mine);
            }
            if (theirs != null) {
                names.put(mine, theirs);
            }
        }
        names(members("systems/*/suppliers"), "systems/*/suppliers", "version");
        names(members("systems/*/datasets"), "systems/*/datasets", "snapshot_hash");
    }

    private void names(Map<String, Node> entries, String register, String field) {
        entries.forEach((id, entry) -> {
            Node mine = Example.member(entry, field);
            String own = ids.getOrDefault(register, Map.of()).get(id);
            Node theirs =
                    own == null ? null : Pointer.at(host, Pointer.below(here(register, system), own) + "/" + field);
            if (mine != null && theirs != null && !Pointer.isAbsent(mine) && !Pointer.isAbsent(theirs)) {
                names.putIfAbsent(mine, theirs);
            }
        });
    }

    /** Returns what the host states at a place where the example repeats {@code mine}; null if it states none of them. */
    private @Nullable Node elsewhere(Node mine) {
        List<String> fields = new ArrayList<>();
        fieldsOf(source, "", mine, fields);
        return fields.stream()
                .flatMap(field -> hosts.all(field).stream())
                .filter(node -> !Pointer.isAbsent(node))
                .findFirst()
                .orElse(null);
    }

    private static void fieldsOf(Node node, String pointer, Node wanted, List<String> fields) {
        if (node.equals(wanted)) {
            fields.add(Pointer.field(pointer));
        } else if (node instanceof Branch branch) {
            branch.members().forEach((key, below) -> fieldsOf(below, Pointer.below(pointer, key), wanted, fields));
        }
    }

    /** {@code at} is where {@code node} stands in the example, {@code to} where it will stand in the host's dossier. */
    private Node adapted(Node node, String at, String to) {
        String field = Pointer.field(at);
        Node named = names.get(node);
        if (named != null) {
            return named;
        }
        if (node instanceof Branch branch) {
            return BY_GROUP.contains(field) ? byGroup(branch, at, to) : members(branch, field, at, to);
        }
        List<String> targets = Example.targets(at);
        if (node instanceof Items items) {
            return targets.isEmpty() ? each(items, at, to) : references(items, targets);
        }
        String text = Example.text(node);
        if (text == null) {
            return node;
        }
        if (Pointer.type(at).equals("date")) {
            return Scalar.of(LocalDate.parse(text).plusDays(days).toString());
        }
        return targets.isEmpty() ? node : Scalar.of(renamed(text, targets));
    }

    private Node each(Items items, String at, String to) {
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            String step = Integer.toString(i);
            all.add(adapted(items.items().get(i), Pointer.below(at, step), Pointer.below(to, step)));
        }
        return Items.of(all);
    }

    private Node members(Branch branch, String field, String at, String to) {
        String register = KEYED_BY.getOrDefault(field, field);
        Map<String, String> renamed = ids.getOrDefault(register, Map.of());
        Map<String, Node> members = new LinkedHashMap<>();
        boolean keyed = KEYED_BY.containsKey(field);
        Set<String> theirs = keyed ? stated(register) : Set.of();
        branch.members().forEach((key, value) -> {
            String own = renamed.getOrDefault(key, key);
            if (theirs.isEmpty() || theirs.contains(own) || !members(register).containsKey(key)) {
                members.putIfAbsent(own, adapted(value, Pointer.below(at, key), Pointer.below(to, own)));
            }
        });
        if (keyed && branch.members().keySet().containsAll(members(register).keySet()) && !members.isEmpty()) {
            Node template = List.copyOf(members.values()).get(0);
            theirs.forEach(own -> members.putIfAbsent(own, template));
        }
        return Branch.of(members);
    }

    /** The host's groups in the place of the example's, one after the other. */
    private Node byGroup(Branch branch, String at, String to) {
        Node own = names.get(Pointer.at(source, here(GROUPS, itsSystem)));
        if (!(own instanceof Items groups) || branch.members().isEmpty()) {
            return members(branch, "", at, to);
        }
        List<Node> values = List.copyOf(branch.members().values());
        Map<String, Node> members = new LinkedHashMap<>();
        for (int i = 0; i < groups.items().size(); i++) {
            members.put(((Scalar) groups.items().get(i)).text(), values.get(i % values.size()));
        }
        return Branch.of(members);
    }

    private Node references(Items items, List<String> targets) {
        List<String> mine = items.items().stream()
                .map(each -> each instanceof Scalar scalar ? scalar.text() : "")
                .toList();
        String target = targets.get(0);
        Set<String> theirs = stated(target);
        boolean all = !theirs.isEmpty()
                && !mine.isEmpty()
                && mine.containsAll(members(target).keySet());
        List<String> own = all
                ? List.copyOf(theirs)
                : mine.stream()
                        .map(id -> renamed(id, targets))
                        .filter(id -> theirs.isEmpty() || theirs.contains(id) || isAdded(target) || !isIn(id, targets))
                        .distinct()
                        .toList();
        return Items.of(own.stream().map(Scalar::of).toList());
    }

    /** People and documents come along with what refers to them. */
    private static boolean isAdded(String register) {
        return register.equals("org/people") || register.equals("org/documents");
    }

    private boolean isIn(String id, List<String> registers) {
        return registers.stream().anyMatch(register -> members(register).containsKey(id));
    }

    private String renamed(String id, List<String> targets) {
        for (String target : targets) {
            String own = ids.getOrDefault(KEYED_BY.getOrDefault(target, target), Map.of())
                    .get(id);
            if (own != null) {
                return own;
            }
        }
        return id;
    }

    private Map<String, Node> members(String register) {
        return Pointer.at(source, here(register, itsSystem)) instanceof Branch branch ? branch.members() : Map.of();
    }

    private Set<String> stated(String register) {
        return Pointer.at(host, here(register, system)) instanceof Branch branch
                ? branch.members().keySet()
                : Set.of();
    }

    private static String here(String field, String system) {
        return "/"
                + field.replaceFirst(
                        "^systems/\\*", "systems/" + Pointer.below("", system).substring(1));
    }
}
