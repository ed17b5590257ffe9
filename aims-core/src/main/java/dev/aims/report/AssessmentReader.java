package dev.aims.report;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.RequirementKind;
import dev.aims.source.Fault;
import dev.aims.source.Node;
import dev.aims.source.Place;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a stored assessment back; what it returns after a fault isn't what the file says. */
final class AssessmentReader {

    private static final String TWICE = "was judged above already; keep one of the two";

    /** Stands in for what a fault keeps from being read. */
    private static final Explanation UNEXPLAINED = new Explanation("", "", List.of(), List.of(), "", "", null);

    private final Set<String> requirements = new HashSet<>();
    private final Set<String> checks = new HashSet<>();

    private AssessmentReader() {}

    /** Returns the assessment, or null after adding faults. */
    static @Nullable Assessment read(Node node, List<Fault> faults) {
        int before = faults.size();
        Fields file = Fields.of(node, "", faults);
        if (file.has("error") && !file.has("requirements")) {
            file.fault("error", "the dossier was refused when it was assessed; there is no assessment to read");
            return null;
        }
        Assessment assessment = new AssessmentReader().read(file);
        return faults.size() == before ? assessment : null;
    }

    private Assessment read(Fields file) {
        String dossier = file.text("dossier");
        LocalDate asOf = file.day("as_of");
        List<RequirementResult> results = file.items("requirements", this::requirement);
        OrgParts orgParts = new OrgParts(results);
        Map<String, SystemAssessment> systems = file.entries("systems", (map, id) -> system(map.map(id), id, orgParts));
        Provenance provenance = provenance(file.map("provenance"), asOf);
        return new Assessment(dossier, results, systems, provenance);
    }

    private RequirementResult requirement(Fields fields) {
        String id = fields.id("id");
        if (!requirements.add(id)) {
            fields.fault("id", "the requirement " + TWICE);
        }
        return new RequirementResult(
                id,
                fields.code("kind", RequirementKind.class),
                fields.text("title"),
                fields.code("verdict", Verdict.class),
                fields.optionalText("reason"),
                fields.flag("escalated"),
                fields.items("checks", check -> once(check(check), check, checks)));
    }

    private static CheckResult once(CheckResult result, Fields fields, Set<String> known) {
        // A line feed stands in no id that a rule could give a check.
        if (!known.add(result.id() + "\n" + result.system())) {
            fields.fault("id", "the check " + TWICE);
        }
        return result;
    }

    private static CheckResult check(Fields fields) {
        return new CheckResult(
                fields.id("id"),
                fields.optionalText("system"),
                fields.code("outcome", Outcome.class),
                new Explanation(
                        fields.text("statement"),
                        orEmpty(fields.optionalText("rule")),
                        fields.texts("evidence"),
                        fields.texts("missing"),
                        orEmpty(fields.optionalText("cause")),
                        fields.texts("causes"),
                        orEmpty(fields.optionalText("remedy")),
                        place(fields.optionalMap("place"))));
    }

    private static @Nullable Place place(@Nullable Fields fields) {
        return fields == null ? null : new Place(fields.text("file"), fields.count("line"), fields.count("column"));
    }

    private static SystemAssessment system(Fields fields, String id, OrgParts orgParts) {
        LocalDate asOf = fields.day("as_of");
        LifecycleStage stage = fields.optionalCode("stage", LifecycleStage.class);
        ImpactLevel impact = fields.optionalCode("effective_impact", ImpactLevel.class);
        Map<String, Verdict> verdicts = fields.entries("verdicts", (map, key) -> map.code(key, Verdict.class));
        Map<String, Applicability> applicability = fields.entries("applicability", (map, key) -> {
            Fields each = map.map(key);
            return new Applicability(each.optionalFlag("applies"), each.optionalText("reason"));
        });
        EuClassification law = law(fields.map("eu_ai_act"));
        Set<String> known = new HashSet<>();
        List<CheckResult> differing = fields.items("org_parts", part -> once(orgPart(part, id, orgParts), part, known));
        List<CheckResult> outcomes = fields.has("checks")
                ? fields.items("checks", AssessmentReader::check)
                : orgParts.outcomes(id, differing);
        Map<String, LifecycleStage> dueFrom =
                fields.entries("due_from", (map, key) -> map.code(key, LifecycleStage.class));
        return new SystemAssessment(id, asOf, stage, impact, verdicts, applicability, law, outcomes, dueFrom);
    }

    /** A part without an outcome says of the system what the organisation's result says of all. */
    private static CheckResult orgPart(Fields fields, String system, OrgParts orgParts) {
        String id = fields.id("id");
        CheckResult part = fields.has("outcome")
                ? check(fields)
                : orgParts.organisations(id, system)
                        .orElse(new CheckResult(id, system, Outcome.INDETERMINATE, UNEXPLAINED));
        String named = fields.has("outcome") ? fields.optionalText("system") : fields.id("system");
        if (named != null && !named.equals(system)) {
            fields.fault("system", "a part names its own system, or none if the organisation's own records decided");
        } else if (fields.faultless() && !orgParts.has(part.id())) {
            fields.fault("id", "the requirements have no such check of the organisation");
        }
        return part;
    }

    private static EuClassification law(Fields fields) {
        return new EuClassification(
                fields.optionalCode("tier", EuTier.class),
                fields.texts("bases"),
                fields.optionalDay("applies_from"),
                fields.optionalFlag("in_force_at_as_of"),
                fields.texts("transparency"),
                fields.optionalFlag("gpai"));
    }

    private static Provenance provenance(Fields fields, LocalDate asOf) {
        List<Provenance.Pack> packs = fields.items(
                "packs", pack -> new Provenance.Pack(pack.id("id"), pack.text("version"), pack.text("digest")));
        String digest = fields.text("dossier_digest");
        LocalDate day = fields.day("as_of");
        if (fields.faultless() && !day.equals(asOf)) {
            fields.fault("as_of", "another day than as_of at the top; an assessment has one reference date");
        }
        return new Provenance(packs, digest, day, fields.entries("settings", Fields::text), fields.text("library"));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
