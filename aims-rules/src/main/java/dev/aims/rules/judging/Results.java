package dev.aims.rules.judging;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.catalog.Check;
import dev.aims.catalog.Criterion;
import dev.aims.catalog.Grade;
import dev.aims.dossier.Dossier;
import dev.aims.fact.Truth;
import dev.aims.rules.engine.Conclusion;
import dev.aims.rules.facts.Judgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts judgements on one check and subject together to an outcome, and that into words. */
final class Results {

    private static final int MOST_SENTENCES = 8;
    private static final int MOST_PATHS = 5;
    private static final String NOT_ASSESSED = "not assessed by this version";

    private final Dossier dossier;

    Results(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A judgement with its sentence and, if it isn't met, its grade. */
    private record Said(Grade grade, String sentence, Conclusion conclusion) {}

    /** Returns the result that {@code conclusions} amount to: proven failure first, then unknown, then conformity. */
    CheckResult of(Check check, @Nullable String system, List<Conclusion> conclusions, List<String> emptyRegisters) {
        List<Said> failures = new ArrayList<>();
        List<Said> met = new ArrayList<>();
        SortedSet<String> missing = new TreeSet<>();
        for (Conclusion conclusion : conclusions) {
            Judgement judgement = conclusion.judgement();
            switch (judgement.holds().value()) {
                case NO -> failures.add(said(check, conclusion, false));
                case YES -> met.add(said(check, conclusion, true));
                case UNKNOWN -> missing.addAll(judgement.holds().facts());
            }
        }
        if (!failures.isEmpty()) {
            failures.sort(Comparator.comparing(Said::grade).thenComparing(Said::sentence));
            return result(check, system, Outcome.failing(failures.get(0).grade()), failures, check.remedy());
        }
        if (conclusions.size() > met.size()) {
            return indeterminate(check, system, missing);
        }
        if (!met.isEmpty()) {
            met.sort(Comparator.comparing(Said::sentence));
            return result(check, system, Outcome.CONFORM, met, "");
        }
        if (!emptyRegisters.isEmpty()) {
            return plain(
                    check,
                    system,
                    Outcome.CONFORM,
                    "nothing is listed under " + String.join(", ", emptyRegisters) + ", so there is nothing to fail",
                    emptyRegisters,
                    List.of());
        }
        return plain(check, system, Outcome.INDETERMINATE, NOT_ASSESSED, List.of(), List.of());
    }

    CheckResult notAssessed(Check check, @Nullable String system) {
        return plain(check, system, Outcome.INDETERMINATE, NOT_ASSESSED, List.of(), List.of());
    }

    /** Returns the result of a check that isn't asked, or of which it is open whether it is. */
    CheckResult notDue(Check check, @Nullable String system, Truth due, String why) {
        return due.isUnknown()
                ? indeterminate(check, system, due.facts())
                : plain(check, system, Outcome.NOT_APPLICABLE, why, List.copyOf(due.facts()), List.of());
    }

    CheckResult indeterminate(Check check, @Nullable String system, SortedSet<String> missing) {
        return plain(
                check,
                system,
                Outcome.INDETERMINATE,
                "can't be decided; not stated: " + shortened(missing),
                List.of(),
                List.copyOf(missing));
    }

    /**
     * Returns the fold of the organisation's own result and the partial ones of systems: the worst proven failure, else
     * unknown, else conformity.
     */
    CheckResult fold(Check check, List<CheckResult> parts) {
        List<CheckResult> failing =
                parts.stream().filter(part -> part.outcome().isShortfall()).toList();
        List<CheckResult> open = parts.stream()
                .filter(part -> part.outcome() == Outcome.INDETERMINATE)
                .toList();
        List<CheckResult> counting = !failing.isEmpty() ? failing : !open.isEmpty() ? open : parts;
        if (counting.size() == 1 && counting.get(0).system() == null) {
            return counting.get(0);
        }
        CheckResult worst = counting.stream()
                .max(Comparator.comparing(part -> severity(part.outcome())))
                .orElseThrow();
        SortedSet<String> evidence = union(counting, CheckResult::evidence);
        SortedSet<String> missing = union(counting, CheckResult::missing);
        String statement = open == counting && !missing.isEmpty()
                ? "can't be decided; not stated: " + shortened(missing)
                : joined(counting.stream().map(Results::named).toList());
        return new CheckResult(
                check.id(),
                null,
                worst.outcome(),
                statement,
                worst.rule(),
                List.copyOf(evidence),
                List.copyOf(missing),
                worst.cause(),
                worst.remedy(),
                worst.place());
    }

    CheckResult nothingConcerned(Check check, String why, Truth systemsKnown) {
        return systemsKnown.isUnknown()
                ? indeterminate(check, null, systemsKnown.facts())
                : plain(check, null, Outcome.CONFORM, why, List.copyOf(systemsKnown.facts()), List.of());
    }

    private CheckResult result(Check check, @Nullable String system, Outcome outcome, List<Said> said, String remedy) {
        SortedSet<String> evidence = new TreeSet<>();
        said.forEach(
                each -> evidence.addAll(each.conclusion().judgement().holds().facts()));
        String telling = telling(said.get(0).conclusion().judgement().holds().facts());
        return new CheckResult(
                check.id(),
                system,
                outcome,
                joined(said.stream().map(Said::sentence).distinct().toList()),
                said.get(0).conclusion().rule(),
                List.copyOf(evidence),
                List.of(),
                outcome.isShortfall() ? dossier.reach(telling) : "",
                remedy,
                dossier.placeOf(telling));
    }

    private CheckResult plain(
            Check check,
            @Nullable String system,
            Outcome outcome,
            String statement,
            List<String> evidence,
            List<String> missing) {
        return new CheckResult(
                check.id(),
                system,
                outcome,
                statement,
                "",
                evidence,
                missing,
                missing.isEmpty() ? "" : dossier.reach(missing.get(0)),
                "",
                dossier.placeOf(telling(missing.isEmpty() ? evidence : missing)));
    }

    /** Returns the pointer that tells most: the deepest, of equals the last; empty if there is none. */
    private static String telling(Collection<String> pointers) {
        return pointers.stream()
                .max(Comparator.comparing((String pointer) ->
                                pointer.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static Said said(Check check, Conclusion conclusion, boolean holds) {
        Judgement judgement = conclusion.judgement();
        Criterion criterion = check.criteria().get(judgement.criterion());
        Grade grade = check.grades().get(judgement.grade());
        if (criterion == null || grade == null) {
            throw new IllegalStateException("rule \"" + conclusion.rule() + "\" names "
                    + (criterion == null
                            ? "the criterion \"" + judgement.criterion()
                            : "the grade \"" + judgement.grade())
                    + "\", which check " + check.id() + " doesn't have");
        }
        return new Said(grade, criterion.sentence(holds, judgement.words()), conclusion);
    }

    private static String named(CheckResult part) {
        return part.system() == null ? part.statement() : part.system() + ": " + part.statement();
    }

    private static int severity(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> 0;
            case CONFORM -> 1;
            case INDETERMINATE -> 2;
            case OFI -> 3;
            case MINOR_NC -> 4;
            case MAJOR_NC -> 5;
        };
    }

    private static SortedSet<String> union(
            List<CheckResult> parts, java.util.function.Function<CheckResult, List<String>> paths) {
        return parts.stream().map(paths).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(List<String> sentences) {
        List<String> shown = sentences.size() <= MOST_SENTENCES ? sentences : sentences.subList(0, MOST_SENTENCES);
        String text = String.join("; ", shown);
        return shown.size() == sentences.size()
                ? text
                : text + "; and " + (sentences.size() - shown.size()) + " more like these";
    }

    private static String shortened(Collection<String> paths) {
        String text = paths.stream().limit(MOST_PATHS).collect(Collectors.joining(", "));
        return paths.size() <= MOST_PATHS ? text : text + " and " + (paths.size() - MOST_PATHS) + " more";
    }
}
