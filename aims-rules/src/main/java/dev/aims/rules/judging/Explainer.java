package dev.aims.rules.judging;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.catalog.Check;
import dev.aims.catalog.Grade;
import dev.aims.dossier.Dossier;
import dev.aims.fact.Truth;
import dev.aims.rules.engine.Conclusion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts outcomes in words, with the facts that decided and their places. */
final class Explainer {

    private static final Comparator<String> TELLING = Comparator.comparing(
                    (String pointer) -> pointer.chars().filter(c -> c == '/').count())
            .thenComparing(Comparator.naturalOrder());

    private final Dossier dossier;

    Explainer(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A conclusion with its sentence, and the grade that counts if it isn't met. */
    private record Said(Grade grade, String sentence, Conclusion conclusion) {
        static Said of(Check check, Conclusion conclusion) {
            return new Said(Sentences.grade(check, conclusion), Sentences.of(check, conclusion), conclusion);
        }

        Truth holds() {
            return conclusion.judgement().holds();
        }
    }

    Explanation failing(Check check, List<Conclusion> conclusions) {
        List<Said> said = conclusions.stream()
                .filter(conclusion -> conclusion.judgement().holds().isNo())
                .map(conclusion -> Said.of(check, conclusion))
                .sorted(Comparator.comparing(Said::grade).thenComparing(Said::sentence))
                .toList();
        String cause = cause(said.get(0).holds().facts());
        return explained(
                said, cause, causes(said.stream().map(each -> each.holds().facts())), check.remedy());
    }

    Explanation conforming(Check check, List<Conclusion> conclusions) {
        List<Said> said = conclusions.stream()
                .map(conclusion -> Said.of(check, conclusion))
                .sorted(Comparator.comparing(Said::sentence))
                .toList();
        return explained(said, "", List.of(), "");
    }

    Explanation undecided(List<Conclusion> conclusions) {
        SortedSet<String> missing = new TreeSet<>();
        conclusions.stream()
                .map(conclusion -> conclusion.judgement().holds())
                .filter(Truth::isUnknown)
                .forEach(holds -> missing.addAll(holds.facts()));
        return undecided(missing);
    }

    Explanation undecided(SortedSet<String> missing) {
        return plain(
                "can't be decided; not stated: " + Sentences.shortened(missing),
                List.of(),
                List.copyOf(missing),
                missing.isEmpty() ? "" : dossier.reach(missing.first()),
                causes(missing.stream().map(List::of)));
    }

    Explanation notAssessed() {
        return plain("not assessed by this version", List.of(), List.of(), "", List.of());
    }

    Explanation nothingListed(List<String> registers) {
        return plain(
                "nothing is listed under " + String.join(", ", registers) + ", so there is nothing to fail",
                registers,
                List.of(),
                "",
                List.of());
    }

    Explanation decidedBy(Truth truth, String statement) {
        return plain(statement, List.copyOf(truth.facts()), List.of(), "", List.of());
    }

    /** Explains the fold of {@code counting}, the worst of which has {@code outcome}. */
    Explanation folded(Outcome outcome, List<CheckResult> counting) {
        Explanation worst = counting.stream()
                .filter(part -> part.outcome() == outcome)
                .findFirst()
                .orElseThrow()
                .explanation();
        SortedSet<String> missing = union(counting, CheckResult::missing);
        String statement = outcome == Outcome.INDETERMINATE && !missing.isEmpty()
                ? "can't be decided; not stated: " + Sentences.shortened(missing)
                : Sentences.joined(counting.stream().map(Explainer::named).toList());
        return new Explanation(
                statement,
                worst.rule(),
                List.copyOf(union(counting, CheckResult::evidence)),
                List.copyOf(missing),
                worst.cause(),
                List.copyOf(union(counting, CheckResult::causes)),
                worst.remedy(),
                worst.place());
    }

    private Explanation explained(List<Said> said, String cause, List<String> causes, String remedy) {
        SortedSet<String> evidence = new TreeSet<>();
        said.forEach(each -> evidence.addAll(each.holds().facts()));
        return new Explanation(
                Sentences.joined(said.stream().map(Said::sentence).distinct().toList()),
                said.get(0).conclusion().rule(),
                List.copyOf(evidence),
                List.of(),
                cause,
                causes,
                remedy,
                dossier.placeOf(telling(said.get(0).holds().facts())));
    }

    private Explanation plain(
            String statement, List<String> evidence, List<String> missing, String cause, List<String> causes) {
        return new Explanation(
                statement,
                "",
                evidence,
                missing,
                cause,
                causes,
                "",
                dossier.placeOf(telling(missing.isEmpty() ? evidence : missing)));
    }

    private List<String> causes(Stream<? extends Collection<String>> facts) {
        return facts.map(this::cause)
                .filter(cause -> !cause.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }

    /** Returns the topmost record that is missing on the way to the fact that tells most, or that fact. */
    private String cause(Collection<String> facts) {
        return dossier.reach(telling(facts));
    }

    /** Returns the pointer that tells most: the deepest, of equals the last; empty if there is none. */
    private static String telling(Collection<String> pointers) {
        return pointers.stream().max(TELLING).orElse("");
    }

    private static String named(CheckResult part) {
        return part.system() == null ? part.statement() : part.system() + ": " + part.statement();
    }

    private static SortedSet<String> union(List<CheckResult> parts, Function<CheckResult, List<String>> paths) {
        return parts.stream().map(paths).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
