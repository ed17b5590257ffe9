package dev.aims.rules.plan;

import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan leaves alone where it is stated: facts that define the situation, bars that the organisation set itself, and
 * what has happened. To change them would make a finding go away and mend nothing.
 */
final class FixedFacts {

    /** They say what the system is and which questions are asked at all. */
    private static final List<String> DEFINING = List.of(
            "as_of",
            "org/scope/systems",
            "org/scope/exclusions",
            "org/soa/entries/*/decision",
            "systems/*/id",
            "systems/*/intended_purpose_id",
            "systems/*/lifecycle_stage",
            "systems/*/activities",
            "systems/*/declared_impact",
            "systems/*/attributes",
            "systems/*/eu");

    /** A claim about the class, which checks compare with what the facts say; it defines nothing. */
    private static final String CLAIM = "systems/*/eu/declared_tier";

    private static final String DECISION = "org/soa/entries/*/decision";

    /** Bars, events, who people are, what data and suppliers are, and what was measured. */
    private static final List<String> HAPPENED = List.of(
            "org/people/*/top_management",
            "org/people/*/active",
            "org/people/*/functions",
            "org/documents/*/kind",
            "org/documents/*/created_on",
            "org/documents/*/withdrawn_on",
            "org/context/climate_change_relevant",
            "org/discovered_systems/*/impact",
            "org/policy/reviews/*",
            "org/events",
            "org/concerns/*/system",
            "org/concerns/*/raised_on",
            "org/risk/criteria/levels",
            "org/risk/criteria/acceptance_max",
            "org/soa/additional",
            "org/objectives/*/target",
            "org/objectives/*/frequency_days",
            "org/aims_changes/*/implemented_on",
            "org/audits/performed/*/date",
            "org/audits/performed/*/auditors",
            "org/audits/performed/*/clauses",
            "org/audits/performed/*/controls",
            "org/audits/performed/*/findings/*/grade",
            "org/management_reviews/*/date",
            "org/management_reviews/*/attendees",
            "org/management_reviews/*/inputs",
            "org/nonconformities/*/ref",
            "org/nonconformities/*/grade",
            "org/nonconformities/*/raised_on",
            "org/logging_min_days",
            "systems/*/roles",
            "systems/*/version",
            "systems/*/first_deployed_on",
            "systems/*/events",
            "systems/*/deployed_components",
            "systems/*/datasets/*/use",
            "systems/*/datasets/*/source",
            "systems/*/datasets/*/source_type",
            "systems/*/datasets/*/acquired_on",
            "systems/*/datasets/*/personal_data",
            "systems/*/datasets/*/special_category",
            "systems/*/datasets/*/labelled",
            "systems/*/datasets/*/snapshot_hash",
            "systems/*/datasets/*/quality/requirements",
            "systems/*/datasets/*/lineage",
            "systems/*/target_shares",
            "systems/*/tools/*/end_of_support",
            "systems/*/impact_assessments/*/impacts/*/severity",
            "systems/*/risk_assessments/*/date",
            "systems/*/risks/*/objective",
            "systems/*/risks/*/likelihood",
            "systems/*/risks/*/consequence_org",
            "systems/*/risks/*/consequence_individuals",
            "systems/*/risks/*/consequence_society",
            "systems/*/risks/*/level",
            "systems/*/risks/*/residual",
            "systems/*/treatments/*/risk",
            "systems/*/treatments/*/due",
            "systems/*/treatments/*/effectiveness",
            "systems/*/requirements/items/*/category",
            "systems/*/requirements/items/*/metric/op",
            "systems/*/requirements/items/*/metric/threshold",
            "systems/*/requirements/items/*/metric/min_n",
            "systems/*/training_run",
            "systems/*/vv/reports/*/version",
            "systems/*/vv/reports/*/date",
            "systems/*/vv/reports/*/test_datasets",
            "systems/*/vv/reports/*/overlap_ratio",
            "systems/*/vv/reports/*/artifact_hash",
            "systems/*/vv/reports/*/supplier_versions",
            "systems/*/vv/reports/*/accepted_deviations",
            "systems/*/deployment/artifact_hash",
            "systems/*/monitoring/metrics/*/frequency_days",
            "systems/*/monitoring/revalidation_days",
            "systems/*/monitoring/breaches/*/date",
            "systems/*/changes/*/date",
            "systems/*/changes/*/material",
            "systems/*/changes/*/intended",
            "systems/*/external_reports/*/received_on",
            "systems/*/external_reports/*/confirmed_adverse",
            "systems/*/incident_plan/user_notice_days",
            "systems/*/incidents/*/detected_on",
            "systems/*/incidents/*/aware_on",
            "systems/*/incidents/*/user_affecting",
            "systems/*/incidents/*/legal_deadline_days",
            "systems/*/obligations/*/recipient",
            "systems/*/obligations/*/due",
            "systems/*/use/first_used_on",
            "systems/*/use/intended_uses",
            "systems/*/use/observed_uses",
            "systems/*/use/envelope",
            "systems/*/use/observed_envelope",
            "systems/*/oversight/decisions",
            "systems/*/oversight/overrides",
            "systems/*/third_parties/*/processes_personal_data",
            "systems/*/suppliers/*/kind",
            "systems/*/suppliers/*/critical",
            "systems/*/suppliers/*/first_assessed_on",
            "systems/*/suppliers/*/first_used_on",
            "systems/*/suppliers/*/version",
            "systems/*/suppliers/*/last_change_on",
            "systems/*/suppliers/*/issues/*/due",
            "systems/*/customers/contracts/*/active",
            "systems/*/customers/complaints/*/received_on",
            "systems/*/customers/notices/*/kind",
            "systems/*/customers/notices/*/effective_on",
            "systems/*/customers/notices/*/agreed_days",
            "systems/*/retirement/retired_on",
            "systems/*/retirement/last_inference_on");

    /** Besides: which version runs since when, and who stands outside. */
    private static final List<String> SITUATION = List.of(
            "org/context/climate_change_relevant",
            "systems/*/version",
            "systems/*/first_deployed_on",
            "systems/*/customers");

    /** Registers of what is tolerated, or of what went wrong: a further entry mends nothing. */
    private static final List<String> EVENTS = List.of(
            "systems",
            "org/scope/exclusions",
            "org/soa/additional",
            "org/policy/exceptions",
            "org/events",
            "org/concerns",
            "org/nonconformities",
            "systems/*/events",
            "systems/*/changes",
            "systems/*/incidents",
            "systems/*/external_reports",
            "systems/*/risks",
            "systems/*/vv/reports/*/accepted_deviations",
            "systems/*/monitoring/breaches",
            "systems/*/customers/complaints",
            "systems/*/suppliers",
            "systems/*/third_parties",
            "systems/*/target_shares",
            "systems/*/datasets/*/share_justification");

    /** What other records refer to: a plan fills these in at once, so that every reference resolves. */
    static final Set<String> REFERRED_TO = Set.of("org/people", "org/documents");

    private FixedFacts() {}

    /** Returns whether the fact at {@code pointer} says what the situation is. */
    static boolean isDefining(String pointer) {
        String field = Pointer.field(pointer);
        return !field.equals(CLAIM) && isUnder(field, DEFINING);
    }

    /** Returns whether what is asked at {@code pointer} is how things are, so that any value of ours is an assumption. */
    static boolean isSituation(String pointer) {
        String field = Pointer.field(pointer);
        return isDefining(pointer) || EVENTS.contains(field) || isUnder(field, SITUATION) || isUnder(field, HAPPENED);
    }

    /** Returns whether a plan may ask for one more entry in the register at {@code pointer}. */
    static boolean mayAddTo(String pointer) {
        String field = Pointer.field(pointer);
        return !field.isEmpty()
                && !EVENTS.contains(field)
                && !REFERRED_TO.contains(field)
                && !isUnder(field, HAPPENED)
                && !isDefining(pointer);
    }

    /** Returns whether a plan may ask for {@code to} at {@code pointer}, where {@code from} is stated. */
    static boolean mayMend(String pointer, Node from, Node to) {
        String field = Pointer.field(pointer);
        if (field.equals(DECISION)) {
            return isText(from, "EXCLUDED") && isText(to, "INCLUDED");
        }
        if (field.isEmpty() || isDefining(pointer) || isUnder(field, HAPPENED)) {
            return false;
        }
        if (Pointer.isAbsent(from)) {
            return !Pointer.isAbsent(to);
        }
        if (from instanceof Items before && to instanceof Items after) {
            return field.equals("systems/*/allocation/*") || containsAll(after, before);
        }
        if (!(from instanceof Scalar before) || !(to instanceof Scalar after) || Pointer.isAbsent(to)) {
            return false;
        }
        return switch (Pointer.type(pointer)) {
            case "date" -> after.text().compareTo(before.text()) > 0;
            case "boolean" -> after.isTrue() && !before.isTrue();
            default -> true;
        };
    }

    /** Returns whether {@code changes} leave alone what of {@code node} has to stay. */
    static boolean allow(Node node, Changes changes) {
        return changes.byPointer().entrySet().stream()
                .allMatch(change -> allow(node, change.getKey(), change.getValue()));
    }

    private static boolean allow(Node node, String pointer, Node value) {
        String at = "";
        for (String step : Pointer.steps(pointer)) {
            at = Pointer.below(at, step);
            Node stated = Pointer.at(node, at);
            if (stated == null) {
                return true;
            }
            if (at.equals(pointer) || stated instanceof Scalar) {
                return mayMend(at, stated, at.equals(pointer) ? value : Scalar.of(true));
            }
        }
        return false;
    }

    private static boolean containsAll(Items after, Items before) {
        Set<Node> all = new HashSet<>(after.items());
        return all.containsAll(before.items());
    }

    private static boolean isText(@Nullable Node node, String text) {
        return node instanceof Scalar scalar && scalar.text().equals(text);
    }

    private static boolean isUnder(String field, List<String> outer) {
        return outer.stream().anyMatch(each -> field.equals(each) || field.startsWith(each + "/"));
    }
}
