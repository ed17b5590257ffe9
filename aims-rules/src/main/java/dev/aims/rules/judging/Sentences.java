package dev.aims.rules.judging;

import dev.aims.catalog.Check;
import dev.aims.catalog.Criterion;
import dev.aims.catalog.Grade;
import dev.aims.rules.engine.Conclusion;
import dev.aims.rules.facts.Judgement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Looks up what a catalog says of a judgement, and joins sentences. */
final class Sentences {

    private static final int MOST_SENTENCES = 8;
    private static final int MOST_PATHS = 5;

    private Sentences() {}

    /** Returns the grade that counts if {@code conclusion} isn't met. */
    static Grade grade(Check check, Conclusion conclusion) {
        Judgement judgement = conclusion.judgement();
        Grade grade = check.grades().get(judgement.grade());
        if (grade == null) {
            throw unknown(check, conclusion, "grade", judgement.grade());
        }
        if (!check.criteria().containsKey(judgement.criterion())) {
            throw unknown(check, conclusion, "criterion", judgement.criterion());
        }
        return grade;
    }

    static String of(Check check, Conclusion conclusion) {
        Judgement judgement = conclusion.judgement();
        Criterion criterion = check.criteria().get(judgement.criterion());
        if (criterion == null) {
            throw unknown(check, conclusion, "criterion", judgement.criterion());
        }
        return criterion.sentence(judgement.holds().isYes(), judgement.words());
    }

    static String joined(List<String> sentences) {
        List<String> shown = sentences.size() <= MOST_SENTENCES ? sentences : sentences.subList(0, MOST_SENTENCES);
        String text = String.join("; ", shown);
        return shown.size() == sentences.size()
                ? text
                : text + "; and " + (sentences.size() - shown.size()) + " more like these";
    }

    static String shortened(Collection<String> paths) {
        String text = paths.stream().limit(MOST_PATHS).collect(Collectors.joining(", "));
        return paths.size() <= MOST_PATHS ? text : text + " and " + (paths.size() - MOST_PATHS) + " more";
    }

    private static IllegalStateException unknown(Check check, Conclusion conclusion, String what, String name) {
        return new IllegalStateException("rule \"" + conclusion.rule() + "\" names the " + what + " \"" + name
                + "\", which check " + check.id() + " doesn't have");
    }
}
