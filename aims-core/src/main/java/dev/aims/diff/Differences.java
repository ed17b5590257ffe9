package dev.aims.diff;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.StandardOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets two assessments side by side. */
final class Differences {

    private static final String SETTINGS = "settings/";

    /** What is judged, and for whom; the organisation before its systems. */
    private record Subject(String id, @Nullable String system) implements Comparable<Subject> {

        private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::id, StandardOrder.INSTANCE)
                .thenComparing(Subject::system, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }

    private record Standing(Verdict verdict, @Nullable String reason) {}

    private final Assessment before;
    private final Assessment after;
    private final @Nullable FactDiff facts;
    private final FactIndex index;
    private final List<ValueChange> provenance;
    private final @Nullable Catalog catalog;

    Differences(Assessment before, Assessment after, @Nullable FactDiff facts, @Nullable Catalog catalog) {
        this.before = before;
        this.after = after;
        this.facts = facts;
        this.catalog = catalog;
        this.index = new FactIndex(facts == null ? FactDiff.NONE : facts);
        this.provenance = ValueChange.between(values(before.provenance()), values(after.provenance()));
    }

    AssessmentDiff diff() {
        return new AssessmentDiff(
                Side.of(before),
                Side.of(after),
                differing(Differences::results, this::check),
                differing(this::standings, Differences::verdict),
                differing(this::applicability, Differences::applicability),
                systems(),
                provenance,
                facts);
    }

    /** Makes a change of what one or both sides have; null if it is the same on both. */
    private interface Change<T, C> {
        @Nullable
        C of(Subject subject, @Nullable T before, @Nullable T after);
    }

    private <T, C> List<C> differing(Function<Assessment, Map<Subject, T>> part, Change<T, C> change) {
        Map<Subject, T> left = part.apply(before);
        Map<Subject, T> right = part.apply(after);
        Set<Subject> subjects = new TreeSet<>(left.keySet());
        subjects.addAll(right.keySet());
        List<C> changes = new ArrayList<>();
        for (Subject subject : subjects) {
            C found = change.of(subject, left.get(subject), right.get(subject));
            if (found != null) {
                changes.add(found);
            }
        }
        return changes;
    }

    private static Map<Subject, CheckResult> results(Assessment assessment) {
        Map<Subject, CheckResult> results = new TreeMap<>();
        assessment.checks().forEach(result -> put(results, new Subject(result.id(), result.system()), result));
        return results;
    }

    private @Nullable CheckChange check(Subject check, @Nullable CheckResult left, @Nullable CheckResult right) {
        if (Objects.equals(left, right)) {
            return null;
        }
        String prefix = SETTINGS + check.id() + "/";
        return new CheckChange(
                check.id(),
                check.system(),
                movement(left, right, (a, b) -> Movement.between(a.outcome(), b.outcome())),
                left,
                right,
                index.behind(CheckChange.evidence(left, right), read(check)),
                provenance.stream()
                        .map(ValueChange::name)
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(SETTINGS.length()))
                        .toList());
    }

    private @Nullable FactsRead read(Subject check) {
        return catalog == null
                ? null
                : catalog.check(check.id())
                        .map(asked -> FactsRead.by(asked, check.system()))
                        .orElse(null);
    }

    private Map<Subject, Standing> standings(Assessment assessment) {
        Map<Subject, Standing> standings = new TreeMap<>();
        for (RequirementResult each : assessment.requirements()) {
            put(standings, new Subject(each.id(), null), new Standing(each.verdict(), each.reason()));
        }
        judgedByBoth(assessment).forEach(system -> system.verdicts()
                .forEach((id, verdict) -> put(standings, new Subject(id, system.id()), new Standing(verdict, null))));
        return standings;
    }

    private static @Nullable VerdictChange verdict(Subject subject, @Nullable Standing left, @Nullable Standing right) {
        return Objects.equals(left, right)
                ? null
                : new VerdictChange(
                        subject.id(),
                        subject.system(),
                        movement(left, right, (a, b) -> Movement.between(a.verdict(), b.verdict())),
                        left == null ? null : left.verdict(),
                        right == null ? null : right.verdict(),
                        left == null ? null : left.reason(),
                        right == null ? null : right.reason());
    }

    private Map<Subject, Applicability> applicability(Assessment assessment) {
        Map<Subject, Applicability> applicability = new TreeMap<>();
        judgedByBoth(assessment).forEach(system -> system.applicability()
                .forEach((id, applies) -> put(applicability, new Subject(id, system.id()), applies)));
        return applicability;
    }

    private static @Nullable ApplicabilityChange applicability(
            Subject subject, @Nullable Applicability left, @Nullable Applicability right) {
        return Objects.equals(left, right)
                ? null
                : new ApplicabilityChange(subject.id(), Objects.requireNonNull(subject.system()), left, right);
    }

    /** Of a system that came or went everything is new or gone, and that is said once. */
    private Stream<SystemAssessment> judgedByBoth(Assessment assessment) {
        return assessment.systems().values().stream()
                .filter(system -> before.systems().containsKey(system.id())
                        && after.systems().containsKey(system.id()));
    }

    private List<SystemChange> systems() {
        Set<String> ids = new TreeSet<>(before.systems().keySet());
        ids.addAll(after.systems().keySet());
        List<SystemChange> changes = new ArrayList<>();
        for (String id : ids) {
            SystemChange change = SystemChange.between(
                    id, before.systems().get(id), after.systems().get(id));
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<String, String> values(Provenance provenance) {
        Map<String, String> values = new TreeMap<>();
        values.put("library", provenance.library());
        provenance.packs().forEach(pack -> values.put("packs/" + pack.id(), pack.version() + " " + pack.digest()));
        provenance.settings().forEach((name, value) -> values.put(SETTINGS + name, value));
        return values;
    }

    private static <T> Movement movement(@Nullable T left, @Nullable T right, Step<T> step) {
        if (left == null) {
            return Movement.NEW;
        }
        return right == null ? Movement.GONE : step.from(left, right);
    }

    private interface Step<T> {
        Movement from(T left, T right);
    }

    private static <T> void put(Map<Subject, T> map, Subject subject, T value) {
        if (map.put(subject, value) != null) {
            throw new IllegalArgumentException("\"" + subject.id() + "\" is judged twice"
                    + (subject.system() == null ? "" : " for the system \"" + subject.system() + "\""));
        }
    }
}
