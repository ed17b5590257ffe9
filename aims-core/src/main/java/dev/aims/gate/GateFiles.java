package dev.aims.gate;

import dev.aims.assessment.Outcome;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a host keeps beside its dossiers for the gate: registers, policies, baselines. */
final class GateFiles {

    private static final List<Outcome> OPEN =
            Arrays.stream(Outcome.values()).filter(GatePolicy::isOpen).toList();

    private GateFiles() {}

    static GateRegister register(Path file) {
        return read("Register", file, GateFiles::register, "concessions", "corrective_actions");
    }

    static GatePolicy policy(Path file) {
        return read("Gate policy", file, GateFiles::policy, "outcomes", "checks");
    }

    static Baseline baseline(Path file) {
        return read("Baseline", file, GateFiles::baseline, "baseline", "as_of", "findings");
    }

    private static GateRegister register(Entry register) {
        return new GateRegister(
                register.list(
                        "concessions",
                        GateFiles::concession,
                        "check",
                        "system",
                        "reason",
                        "ticket",
                        "owner",
                        "granted_by",
                        "last_day"),
                register.list(
                        "corrective_actions",
                        GateFiles::correctiveAction,
                        "check",
                        "system",
                        "action",
                        "ticket",
                        "owner",
                        "due"));
    }

    private static Concession concession(Entry entry) {
        return new Concession(
                entry.text("check"),
                entry.text("system"),
                entry.text("reason"),
                entry.text("ticket"),
                entry.text("owner"),
                entry.text("granted_by"),
                entry.day("last_day"),
                entry.place());
    }

    private static CorrectiveAction correctiveAction(Entry entry) {
        return new CorrectiveAction(
                entry.text("check"),
                entry.text("system"),
                entry.text("action"),
                entry.text("ticket"),
                entry.text("owner"),
                entry.day("due"),
                entry.place());
    }

    private static GatePolicy policy(Entry file) {
        GatePolicy policy = GatePolicy.DEFAULT;
        List<String> outcomes = OPEN.stream().map(Outcome::name).toList();
        for (Map.Entry<String, Effect> each : file.effects("outcomes", outcomes).entrySet()) {
            policy = policy.with(Outcome.valueOf(each.getKey()), each.getValue());
        }
        for (Map.Entry<String, Effect> each : file.effects("checks", null).entrySet()) {
            policy = policy.withCheck(each.getKey(), each.getValue());
        }
        return policy;
    }

    private static Baseline baseline(Entry file) {
        return new Baseline(
                file.text("baseline"),
                file.day("as_of"),
                file.list("findings", GateFiles::finding, "check", "system", "outcome", "facts"));
    }

    private static BaselineFinding finding(Entry entry) {
        return new BaselineFinding(
                entry.text("check"),
                entry.textOrNone("system"),
                entry.code("outcome", Outcome.class, OPEN),
                entry.texts("facts"),
                entry.place());
    }

    private static <T> T read(String what, Path file, Function<Entry, T> reader, String... members) {
        List<Fault> faults = new ArrayList<>();
        @Nullable Node node = Sources.read(file, Limits.DEFAULT, faults);
        if (node != null && !(node instanceof Branch)) {
            faults.add(new Fault(node.place(), "", "a map is needed"));
        }
        // A tree that comes with faults still serves to look for more of them.
        Branch root = node instanceof Branch map ? map : Branch.of(Map.of());
        T read = node == null ? null : reader.apply(new Entry(faults, root, "", members));
        if (read == null || !faults.isEmpty()) {
            throw new GateFileException(what, file.toString(), faults);
        }
        return read;
    }
}
