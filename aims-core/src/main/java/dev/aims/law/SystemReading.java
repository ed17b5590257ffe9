package dev.aims.law;

import dev.aims.assessment.Verdict;
import dev.aims.fact.Codes;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ProhibitedPractice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the law asks for one system. */
final class SystemReading {

    private static final String FRIA_PROVIDED = "you are a body governed by public law or provide public services";

    private final Law law;
    private final LawFacts facts;
    private final DutyTiming timing;
    private final Codes<EuRole> roles;

    SystemReading(Law law, LawFacts facts) {
        this.law = law;
        this.facts = facts;
        this.timing = new DutyTiming(law, facts);
        this.roles = facts.eu.roles();
    }

    SystemUnderLaw result() {
        List<Obligation> obligations = new ArrayList<>(prohibitions());
        Map<List<String>, List<String>> open = new LinkedHashMap<>();
        Truth prohibitionsMeet = facts.direct().and(facts.eu.prohibited().stated());
        if (prohibitionsMeet.isUnknown()) {
            open.computeIfAbsent(List.copyOf(prohibitionsMeet.facts()), missing -> new ArrayList<>())
                    .add("Art. 5");
        }
        for (Duty duty : law.duties()) {
            Truth meets = facts.reaches(law, duty).and(roles.hasAny(duty.to().toArray(EuRole[]::new)));
            if (meets.isYes()) {
                obligations.add(obligation(duty));
            } else if (meets.isUnknown()) {
                open.computeIfAbsent(List.copyOf(meets.facts()), missing -> new ArrayList<>())
                        .add(duty.article());
            }
        }
        Truth decided = facts.decided();
        List<OpenDuties> openDuties = new ArrayList<>();
        open.forEach((missing, articles) -> openDuties.add(new OpenDuties(articles, missing)));
        return new SystemUnderLaw(
                facts.assessment.id(),
                facts.classification(),
                new ClassQuestions(law, facts).all(),
                decided.isUnknown() ? List.copyOf(decided.facts()) : List.of(),
                roles.presence() == Presence.UNKNOWN ? null : roles.value(),
                new Signals(facts).all(),
                obligations,
                openDuties,
                new ReportingDeadlines(law, facts.asOf).of(facts.system),
                remarks(obligations));
    }

    /** Art. 5 meets everybody, and nothing in a management system makes up for it. */
    private List<Obligation> prohibitions() {
        List<Obligation> found = new ArrayList<>();
        if (!facts.direct().isYes()) {
            return found;
        }
        for (ProhibitedPractice practice : facts.eu.prohibited().value()) {
            Law.Practice known = law.of(practice);
            found.add(new Obligation(
                    "Art. " + practice.code().replaceFirst("(.*)\\.(.*)\\.(.*)", "$1($2)($3)"),
                    List.of(),
                    "Don't place on the market, put into service or use what " + known.words() + ".",
                    "",
                    Timing.from(known.from().day(), facts.asOf),
                    List.of(),
                    SupportStatus.NOT_COVERED));
        }
        return found;
    }

    private Obligation obligation(Duty duty) {
        List<Support> supports = law.supports(duty.article()).stream()
                .map(this::judged)
                .sorted(Comparator.comparing(support -> !support.relation().counts()))
                .toList();
        return new Obligation(
                duty.article(),
                duty.to().stream().filter(roles.value()::contains).toList(),
                duty.words(),
                duty.of() == Duty.Reach.FRIA && !friaOfAll() ? FRIA_PROVIDED : duty.provided(),
                timing.of(duty),
                supports,
                SupportStatus.of(supports));
    }

    private Support judged(Support support) {
        Verdict verdict = facts.assessment.verdicts().get(support.requirement());
        return new Support(support.requirement(), support.provision(), support.relation(), support.trust(), verdict);
    }

    private boolean friaOfAll() {
        return facts.eu.annexIii().value().stream()
                .anyMatch((AnnexIIIUse use) -> law.of(use).fria().equals(Law.Fria.ALL));
    }

    private List<String> remarks(List<Obligation> obligations) {
        List<String> remarks = new ArrayList<>();
        EuTier tier = facts.tier();
        if (tier == EuTier.PROHIBITED) {
            remarks.add("A prohibited practice has to end; no requirement of ISO/IEC 42001 makes up for it.");
        }
        if (tier == EuTier.HIGH_RISK_SECTION_B) {
            remarks.add(
                    "Of the Act only Art. 6(1), 60a and 102 to 112 apply directly; what it asks of high-risk systems"
                            + " comes through the product's own law (Art. 2(2)).");
        }
        if (tier == EuTier.HIGH_RISK && facts.annexIA.isYes()) {
            ApplicationDate acts = law.date("delegated_acts");
            remarks.add("Delegated acts due by " + acts.day()
                    + " may limit duties where the product's own law protects as" + " well (" + acts.source() + ").");
        }
        if (facts.systemic.isUnknown() && facts.gpai.isYes()) {
            remarks.add("Systemic risk is presumed of a model trained with more than 10^25 floating-point operations"
                    + " (Art. 51(2)).");
        }
        if (facts.system.incidents().presence() == Presence.UNKNOWN
                && obligations.stream().anyMatch(each -> each.article().equals("Art. 73"))) {
            remarks.add("Incidents aren't stated, so no limits of Art. 73 could be worked out; state "
                    + facts.system.incidents().path() + ".");
        }
        return remarks;
    }
}
