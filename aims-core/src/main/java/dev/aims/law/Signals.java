package dev.aims.law;

import dev.aims.dossier.operation.ProductionChange;
import dev.aims.dossier.use.SystemUse;
import dev.aims.fact.Codes;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.Activity;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.UseClass;
import java.util.ArrayList;
import java.util.List;

/** What activities, changes and observed uses suggest about roles and purpose (Art. 25); only what is proven speaks. */
final class Signals {

    private static final String CHECK = "check whether you are the provider";

    private final LawFacts facts;
    private final Codes<Activity> activities;
    private final Truth notProvider;
    private final Truth highRisk;
    private final List<Signal> found = new ArrayList<>();

    Signals(LawFacts facts) {
        this.facts = facts;
        this.activities = facts.system.activities();
        this.notProvider = facts.eu.roles().has(EuRole.PROVIDER).not();
        this.highRisk = facts.highRisk();
    }

    List<Signal> all() {
        if (!facts.direct().isYes()) {
            return List.of();
        }
        providerOfHighRisk();
        changes();
        strayUses();
        otherRoles();
        return found;
    }

    private void providerOfHighRisk() {
        Truth open = highRisk.and(notProvider);
        add(
                open.and(activities.has(Activity.DEVELOP)),
                "Art. 3(3), 25",
                "develops a high-risk system without stating the role PROVIDER: " + CHECK);
        add(
                open.and(activities.has(Activity.SUPPLY)),
                "Art. 25(1)(a)",
                "supplies a high-risk system without stating the role PROVIDER: if it bears your name or trademark you are"
                        + " its provider");
        add(
                open.and(activities.hasAny(Activity.FINE_TUNE, Activity.INTEGRATE)),
                "Art. 25(1)(b)",
                "fine-tunes or integrates a high-risk system without stating the role PROVIDER: if that is a substantial"
                        + " modification you are its provider");
        add(
                open.and(facts.annexIA).and(facts.eu.roles().has(EuRole.PRODUCT_MANUFACTURER)),
                "Art. 25(3)",
                "is the safety component of a product that you make: under your name you take the provider's duties");
    }

    private void changes() {
        for (ProductionChange change : facts.system.changes().members()) {
            add(
                    highRisk.and(notProvider)
                            .and(change.material().isTrue())
                            .and(change.date().onOrBefore(facts.asOf)),
                    "Art. 25(1)(b)",
                    "material change " + change.id() + " of " + change.date().value()
                            + " without the role PROVIDER: if it is a substantial modification you are its provider");
        }
    }

    /** A use of which the intended uses don't tell is no stray; an intended use is none either. */
    private void strayUses() {
        SystemUse use = facts.system.use();
        use.observedUses().byId().forEach((id, observed) -> {
            Truth stray = use.intendedUses().has(id).not();
            add(
                    stray.and(observed.is(UseClass.EU_HIGH_RISK)).and(highRisk.not()),
                    "Art. 25(1)(c)",
                    "observed use " + id + " is outside the intended uses and would be high-risk: whoever changed the"
                            + " purpose becomes provider of a high-risk system");
            add(
                    stray.and(observed.is(UseClass.EU_HIGH_RISK)).and(highRisk),
                    "Art. 25(1)(b), 26(1)",
                    "observed use " + id
                            + " is outside the intended uses and would be high-risk: not a use as instructed,"
                            + " and perhaps a substantial modification");
            add(
                    stray.and(observed.is(UseClass.EU_PROHIBITED)),
                    "Art. 5",
                    "observed use " + id + " is outside the intended uses and would be prohibited: end it");
        });
    }

    private void otherRoles() {
        add(
                facts.eu.roles().has(EuRole.DEPLOYER).not().and(activities.has(Activity.USE)),
                "Art. 3(4)",
                "uses the system without stating the role DEPLOYER: check whether you are its deployer");
        add(
                facts.gpai.and(notProvider).and(activities.hasAny(Activity.DEVELOP, Activity.FINE_TUNE)),
                "Art. 3(63), 53",
                "develops or fine-tunes a general-purpose model without stating the role PROVIDER: " + CHECK);
        add(
                facts.eu.gpaiSystemic().isTrue().and(facts.gpai.not()),
                "Art. 51",
                "systemic risk is stated, but no general-purpose model: state which of the two holds");
    }

    private void add(Truth holds, String provision, String statement) {
        if (holds.isYes()) {
            found.add(new Signal(provision, statement, List.copyOf(holds.facts())));
        }
    }
}
