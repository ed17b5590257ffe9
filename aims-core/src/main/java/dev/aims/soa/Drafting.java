package dev.aims.soa;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.risk.SoaEntry;
import dev.aims.fact.Presence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws up a statement, of the organisation or of one system. */
final class Drafting {

    private final Dossier dossier;
    private final Assessment assessment;
    private final Catalog catalog;
    private final @Nullable SystemAssessment only;
    private final Links links;
    private final Evidence evidence;
    private final Map<String, RequirementResult> results = new HashMap<>();

    Drafting(Dossier dossier, Assessment assessment, Catalog catalog, @Nullable SystemAssessment only) {
        if (!assessment.provenance().dossier().equals(dossier.digest())) {
            throw new IllegalArgumentException(
                    "the assessment is of another dossier than \"" + dossier.name() + "\"; pass the one assessed");
        }
        this.dossier = dossier;
        this.assessment = assessment;
        this.catalog = catalog;
        this.only = only;
        this.links = Links.of(dossier, only == null ? null : only.id());
        this.evidence = new Evidence(dossier);
        assessment.requirements().forEach(result -> results.put(result.id(), result));
    }

    StatementOfApplicability statement() {
        return new StatementOfApplicability(
                dossier.name(),
                dossier.asOf(),
                only == null ? null : only.id(),
                catalog.requirements().stream()
                        .filter(Requirement::isControl)
                        .map(this::row)
                        .toList(),
                OwnStatement.of(dossier.org().soa(), catalog),
                List.copyOf(links.missing()));
    }

    private SoaRow row(Requirement control) {
        List<SystemApplicability> all =
                applicability(control, only == null ? assessment.systems().values() : List.of(only));
        Decision decision = decision(control, all);
        Decision organisation = only == null
                ? decision
                : decision(control, applicability(control, assessment.systems().values()));
        Verdict status = status(control);
        SoaEntry own = dossier.org().soa().entries().get(control.id());
        return new SoaRow(
                control.id(),
                control.title(),
                decision,
                Justification.of(control, decision, all, status),
                status,
                all,
                links.risks(control.id()),
                links.treatments(control.id()),
                evidence.of(checks(control)),
                own,
                Comparison.of(own, decision, organisation));
    }

    private static List<SystemApplicability> applicability(Requirement control, Collection<SystemAssessment> systems) {
        return systems.stream().map(system -> applicability(control, system)).toList();
    }

    private static SystemApplicability applicability(Requirement control, SystemAssessment system) {
        Applicability found = system.applicability().get(control.id());
        Verdict status = system.verdicts().get(control.id());
        if (found == null || status == null) {
            throw otherCatalog(control);
        }
        return new SystemApplicability(system.id(), Decision.of(found), found.reason(), status);
    }

    /**
     * A control that no condition narrows applies as soon as anything is said of the organisation, with or without
     * systems: that is how the assessment judges it.
     */
    private Decision decision(Requirement control, List<SystemApplicability> systems) {
        Set<Decision> found =
                systems.stream().map(SystemApplicability::decision).collect(Collectors.toSet());
        boolean always = control.applies().isEmpty();
        if (found.contains(Decision.APPLIES)
                || (always && dossier.org().origin().presence() != Presence.UNKNOWN)) {
            return Decision.APPLIES;
        }
        return always || found.contains(Decision.OPEN) || dossier.systems().presence() == Presence.UNKNOWN
                ? Decision.OPEN
                : Decision.NOT_APPLICABLE;
    }

    private Verdict status(Requirement control) {
        return only == null
                ? result(control).verdict()
                : applicability(control, only).status();
    }

    private Stream<CheckResult> checks(Requirement control) {
        if (only == null) {
            return result(control).checks().stream();
        }
        Set<String> ids = control.checks().stream().map(Check::id).collect(Collectors.toSet());
        return only.checks().stream().filter(check -> ids.contains(check.id()));
    }

    private RequirementResult result(Requirement control) {
        RequirementResult result = results.get(control.id());
        if (result == null) {
            throw otherCatalog(control);
        }
        return result;
    }

    private static IllegalArgumentException otherCatalog(Requirement control) {
        return new IllegalArgumentException("the assessment says nothing of " + control.id()
                + "; pass the catalog by which the dossier was assessed");
    }
}
