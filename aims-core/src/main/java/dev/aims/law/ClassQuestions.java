package dev.aims.law;

import dev.aims.dossier.profile.AnnexIProduct;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.Art6Condition;
import dev.aims.vocabulary.ProhibitedPractice;
import java.util.List;
import java.util.stream.Collectors;

/** Why a system is of its class, and why of no other, in words. */
final class ClassQuestions {

    private final Law law;
    private final LawFacts facts;

    ClassQuestions(Law law, LawFacts facts) {
        this.law = law;
        this.facts = facts;
    }

    List<ClassQuestion> all() {
        return List.of(
                question("in scope (Art. 2)", facts.inScope, inScope()),
                question("prohibited practice (Art. 5)", facts.prohibited, prohibited()),
                question("high-risk by Annex I section A (Art. 6(1))", facts.annexIA, product("A")),
                question("high-risk by Annex III (Art. 6(2))", facts.annexIII, annexIII()),
                question("high-risk by Annex I section B (Art. 2(2), 6(1))", facts.annexIB, product("B")),
                question("transparency (Art. 50)", facts.art50, art50()),
                question("general-purpose model (Art. 51 to 55)", facts.gpai, said(facts.gpai, "such a model")),
                question("systemic risk (Art. 51, 55)", facts.systemic, systemic()));
    }

    private static ClassQuestion question(String question, Truth answer, String why) {
        return new ClassQuestion(
                question,
                answer.value(),
                answer.isUnknown() ? "not stated: " + String.join(", ", answer.facts()) : why,
                List.copyOf(answer.facts()));
    }

    private String inScope() {
        if (facts.eu.origin().presence() == Presence.ABSENT) {
            return "it is stated that the Act doesn't reach it";
        }
        return facts.inScope.isYes() ? "stated to be in scope" : "stated to be out of scope";
    }

    private static String said(Truth answer, String what) {
        return (answer.isYes() ? "stated to be " : "stated not to be ") + what;
    }

    private String prohibited() {
        List<ProhibitedPractice> stated = facts.eu.prohibited().value();
        return stated.isEmpty()
                ? "no practice is stated"
                : stated.stream()
                        .map(practice ->
                                practice.code() + " " + law.of(practice).words() + " ("
                                        + (law.of(practice).from().day().isAfter(facts.asOf) ? "only from " : "since ")
                                        + law.of(practice).from().day() + ")")
                        .collect(Collectors.joining("; "));
    }

    private String product(String section) {
        AnnexIProduct product = facts.eu.annexI();
        Truth answer = section.equals("A") ? facts.annexIA : facts.annexIB;
        if (answer.isYes()) {
            return "a product of section " + section
                    + " that third parties assess, or a safety component of one (stated so)";
        }
        if (product.section().value() == null) {
            return "no product of Annex I";
        }
        if (!product.section().value().name().equals(section)) {
            return "the product is of section " + product.section();
        }
        return product.thirdPartyAssessment().isTrue().isNo()
                ? "the product needs no assessment by third parties"
                : "it is no safety component";
    }

    private String annexIII() {
        if (facts.eu.annexIii().value().isEmpty()) {
            return "no use of Annex III is stated";
        }
        String uses = facts.eu.annexIii().value().stream()
                .map(use -> use.code() + " " + law.of(use).area() + ": "
                        + law.of(use).words())
                .collect(Collectors.joining("; "));
        Art6Condition condition = facts.eu.art63Condition().value();
        if (condition == null) {
            return uses;
        }
        String claim = "; " + condition.code() + " is claimed (" + law.of(condition) + ")";
        return facts.annexIII.isYes()
                ? uses + claim + ", but persons are profiled, so it doesn't exempt (Art. 6(3))"
                : uses + claim + " and nobody is profiled";
    }

    private String art50() {
        return facts.eu.art50().value().isEmpty() ? "no duty of Art. 50 is stated" : "meets " + facts.eu.art50();
    }

    private String systemic() {
        return facts.gpai.isNo() ? "no general-purpose model" : said(facts.systemic, "of systemic risk");
    }
}
