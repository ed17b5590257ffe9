package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.aims.source.Place;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

    private static final String INDENTED = """
            {
              "dossier" : "dossier.yaml",
              "as_of" : "2026-11-20",
              "requirements" : [ {
                "id" : "6.1.2",
                "kind" : "CLAUSE",
                "title" : "AI risk assessment",
                "verdict" : "INDETERMINATE",
                "reason" : null,
                "escalated" : false,
                "checks" : [ {
                  "id" : "6.1.2-1",
                  "system" : null,
                  "outcome" : "INDETERMINATE",
                  "statement" : "not stated: risk process",
                  "rule" : null,
                  "evidence" : [ ],
                  "missing" : [ "/org/risk" ],
                  "cause" : null,
                  "causes" : [ ],
                  "remedy" : null,
                  "place" : null
                } ]
              }, {
                "id" : "A.6.2.4",
                "kind" : "CONTROL",
                "title" : "Verification and validation",
                "verdict" : "MAJOR_NC",
                "reason" : null,
                "escalated" : true,
                "checks" : [ {
                  "id" : "A.6.2.4-2",
                  "system" : "scoring",
                  "outcome" : "MAJOR_NC",
                  "statement" : "R3 by group: \\"age_under_25\\" 0.76, needs >= 0.80",
                  "rule" : "A.6.2.4-2 threshold: not met",
                  "evidence" : [ "/systems/scoring/vv/reports/vv-1/results/R3" ],
                  "missing" : [ ],
                  "cause" : "/systems/scoring/vv/reports/vv-1/results/R3",
                  "causes" : [ "/systems/scoring/vv/reports/vv-1/results/R3" ],
                  "remedy" : "Train again.",
                  "place" : {
                    "file" : "dossier.yaml",
                    "line" : 12,
                    "column" : 5
                  }
                } ]
              }, {
                "id" : "A.10.4",
                "kind" : "CONTROL",
                "title" : "Customers",
                "verdict" : "NOT_APPLICABLE",
                "reason" : "NO_CUSTOMERS",
                "escalated" : false,
                "checks" : [ ]
              } ],
              "systems" : {
                "idea" : {
                  "stage" : null,
                  "effective_impact" : null,
                  "verdicts" : { },
                  "applicability" : { },
                  "eu_ai_act" : {
                    "tier" : null,
                    "bases" : [ ],
                    "applies_from" : null,
                    "in_force_at_as_of" : null,
                    "transparency" : [ ],
                    "gpai" : null
                  },
                  "as_of" : "2026-11-20",
                  "org_parts" : [ {
                    "id" : "6.1.2-1",
                    "system" : null,
                    "outcome" : "CONFORM",
                    "statement" : "no risk is this system's",
                    "rule" : null,
                    "evidence" : [ "/org/risk" ],
                    "missing" : [ ],
                    "cause" : null,
                    "causes" : [ ],
                    "remedy" : null,
                    "place" : null
                  } ],
                  "due_from" : { }
                },
                "other" : {
                  "stage" : null,
                  "effective_impact" : null,
                  "verdicts" : { },
                  "applicability" : { },
                  "eu_ai_act" : {
                    "tier" : null,
                    "bases" : [ ],
                    "applies_from" : null,
                    "in_force_at_as_of" : null,
                    "transparency" : [ ],
                    "gpai" : null
                  },
                  "as_of" : "2026-11-20",
                  "org_parts" : [ ],
                  "due_from" : { },
                  "checks" : [ ]
                },
                "scoring" : {
                  "stage" : "VERIFICATION_VALIDATION",
                  "effective_impact" : "HIGH",
                  "verdicts" : {
                    "6.1.2" : "INDETERMINATE",
                    "A.6.2.4" : "MAJOR_NC"
                  },
                  "applicability" : {
                    "A.6.2.4" : {
                      "applies" : true,
                      "reason" : null
                    },
                    "A.10.3" : {
                      "applies" : null,
                      "reason" : null
                    },
                    "A.10.4" : {
                      "applies" : false,
                      "reason" : "NO_CUSTOMERS"
                    }
                  },
                  "eu_ai_act" : {
                    "tier" : "HIGH_RISK",
                    "bases" : [ "ANNEX_III_5.b" ],
                    "applies_from" : "2027-12-02",
                    "in_force_at_as_of" : false,
                    "transparency" : [ "ART_50.1" ],
                    "gpai" : false
                  },
                  "as_of" : "2026-11-20",
                  "org_parts" : [ ],
                  "due_from" : { }
                }
              },
              "provenance" : {
                "packs" : [ {
                  "id" : "iso42001",
                  "version" : "1.0.0",
                  "digest" : "sha256:aa"
                } ],
                "dossier_digest" : "sha256:bb",
                "as_of" : "2026-11-20",
                "settings" : {
                  "A.2.4-1/late" : "MAJOR",
                  "A.2.4-1/review_interval_days" : "180"
                },
                "library" : "0.1.0"
              }
            }""";

    private static final String LINE = """
            {"dossier":"dossier.yaml","as_of":"2026-11-20",\
            "requirements":[{"id":"6.1.2","kind":"CLAUSE","title":"AI risk assessment","verdict":"INDETERMINATE","reason":null,"escalated":false,"checks":[\
            {"id":"6.1.2-1","system":null,"outcome":"INDETERMINATE",\
            "statement":"not stated: risk process","rule":null,\
            "evidence":[],"missing":["/org/risk"],"cause":null,"causes":[],"remedy":null,"place":null}]},\
            {"id":"A.6.2.4","kind":"CONTROL","title":"Verification and validation","verdict":"MAJOR_NC","reason":null,"escalated":true,"checks":[\
            {"id":"A.6.2.4-2","system":"scoring","outcome":"MAJOR_NC",\
            "statement":"R3 by group: \\"age_under_25\\" 0.76, needs >= 0.80","rule":"A.6.2.4-2 threshold: not met",\
            "evidence":["/systems/scoring/vv/reports/vv-1/results/R3"],"missing":[],"cause":"/systems/scoring/vv/reports/vv-1/results/R3","causes":["/systems/scoring/vv/reports/vv-1/results/R3"],"remedy":"Train again.","place":{"file":"dossier.yaml","line":12,"column":5}}]},\
            {"id":"A.10.4","kind":"CONTROL","title":"Customers","verdict":"NOT_APPLICABLE","reason":"NO_CUSTOMERS","escalated":false,"checks":[]}],\
            "systems":{"idea":{"stage":null,"effective_impact":null,"verdicts":{},\
            "applicability":{},\
            "eu_ai_act":{"tier":null,"bases":[],"applies_from":null,"in_force_at_as_of":null,"transparency":[],"gpai":null},"as_of":"2026-11-20",\
            "org_parts":[{"id":"6.1.2-1","system":null,"outcome":"CONFORM","statement":"no risk is this system's","rule":null,\
            "evidence":["/org/risk"],"missing":[],"cause":null,"causes":[],"remedy":null,"place":null}],"due_from":{}},\
            "other":{"stage":null,"effective_impact":null,"verdicts":{},\
            "applicability":{},\
            "eu_ai_act":{"tier":null,"bases":[],"applies_from":null,"in_force_at_as_of":null,"transparency":[],"gpai":null},\
            "as_of":"2026-11-20","org_parts":[],"due_from":{},"checks":[]},\
            "scoring":{"stage":"VERIFICATION_VALIDATION","effective_impact":"HIGH","verdicts":{"6.1.2":"INDETERMINATE","A.6.2.4":"MAJOR_NC"},\
            "applicability":{"A.6.2.4":{"applies":true,"reason":null},"A.10.3":{"applies":null,"reason":null},"A.10.4":{"applies":false,"reason":"NO_CUSTOMERS"}},\
            "eu_ai_act":{"tier":"HIGH_RISK","bases":["ANNEX_III_5.b"],"applies_from":"2027-12-02","in_force_at_as_of":false,"transparency":["ART_50.1"],"gpai":false},\
            "as_of":"2026-11-20","org_parts":[],"due_from":{}}},\
            "provenance":{"packs":[{"id":"iso42001","version":"1.0.0","digest":"sha256:aa"}],\
            "dossier_digest":"sha256:bb","as_of":"2026-11-20","settings":{"A.2.4-1/late":"MAJOR","A.2.4-1/review_interval_days":"180"},"library":"0.1.0"}}""";

    private static final CheckResult FAILED = new CheckResult(
            "A.6.2.4-2",
            "scoring",
            Outcome.MAJOR_NC,
            new Explanation(
                    "R3 by group: \"age_under_25\" 0.76, needs >= 0.80",
                    "A.6.2.4-2 threshold: not met",
                    List.of("/systems/scoring/vv/reports/vv-1/results/R3"),
                    List.of(),
                    "/systems/scoring/vv/reports/vv-1/results/R3",
                    "Train again.",
                    new Place("dossier.yaml", 12, 5)));

    private static final CheckResult UNDECIDED = new CheckResult(
            "6.1.2-1",
            null,
            Outcome.INDETERMINATE,
            new Explanation("not stated: risk process", "", List.of(), List.of("/org/risk"), "", "", null));

    /** The part of one system in the check of the organisation that is undecided because of another. */
    private static final CheckResult NOT_ITS_OWN = new CheckResult(
            "6.1.2-1",
            null,
            Outcome.CONFORM,
            new Explanation("no risk is this system's", "", List.of("/org/risk"), List.of(), "", "", null));

    @Test
    void anAssessmentIsOneLine() {
        assertThat(line(assessment())).isEqualTo(LINE);
    }

    @Test
    void anAssessmentCanBeIndentedForPeople() {
        StringWriter out = new StringWriter();
        AssessmentJson.writeIndented(assessment(), out);

        assertThat(out).hasToString(INDENTED);
    }

    @Test
    void theSameAssessmentGivesTheSameText() {
        assertThat(line(assessment())).isEqualTo(line(assessment()));
    }

    @Test
    void theWriterStaysOpen() {
        StringWriter out = new StringWriter();
        Writer closing = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) {
                out.write(chars, offset, length);
            }

            @Override
            public void flush() {
                out.append('!');
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        AssessmentJson.writeLine(assessment(), closing);

        assertThat(out.toString()).startsWith("{\"dossier\":").endsWith("}}!!");
    }

    private static String line(Assessment assessment) {
        StringWriter out = new StringWriter();
        AssessmentJson.writeLine(assessment, out);
        return out.toString();
    }

    private static Assessment assessment() {
        LocalDate asOf = LocalDate.parse("2026-11-20");
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        verdicts.put("6.1.2", Verdict.INDETERMINATE);
        verdicts.put("A.6.2.4", Verdict.MAJOR_NC);
        Map<String, Applicability> applicability = new LinkedHashMap<>();
        applicability.put("A.6.2.4", new Applicability(true, null));
        applicability.put("A.10.3", new Applicability(null, null));
        applicability.put("A.10.4", new Applicability(false, "NO_CUSTOMERS"));
        SystemAssessment scoring = new SystemAssessment(
                "scoring",
                asOf,
                LifecycleStage.VERIFICATION_VALIDATION,
                ImpactLevel.HIGH,
                verdicts,
                applicability,
                new EuClassification(
                        EuTier.HIGH_RISK,
                        List.of("ANNEX_III_5.b"),
                        LocalDate.parse("2027-12-02"),
                        false,
                        List.of("ART_50.1"),
                        false),
                List.of(UNDECIDED, FAILED),
                Map.of());
        SystemAssessment idea = nothingKnown("idea", List.of(NOT_ITS_OWN));
        SystemAssessment other = nothingKnown("other", List.of());
        return new Assessment(
                "dossier.yaml",
                List.of(
                        new RequirementResult(
                                "6.1.2",
                                RequirementKind.CLAUSE,
                                "AI risk assessment",
                                Verdict.INDETERMINATE,
                                null,
                                false,
                                List.of(UNDECIDED)),
                        new RequirementResult(
                                "A.6.2.4",
                                RequirementKind.CONTROL,
                                "Verification and validation",
                                Verdict.MAJOR_NC,
                                null,
                                true,
                                List.of(FAILED)),
                        new RequirementResult(
                                "A.10.4",
                                RequirementKind.CONTROL,
                                "Customers",
                                Verdict.NOT_APPLICABLE,
                                "NO_CUSTOMERS",
                                false,
                                List.of())),
                Map.of("scoring", scoring, "idea", idea, "other", other),
                new Provenance(
                        List.of(new Provenance.Pack("iso42001", "1.0.0", "sha256:aa")),
                        "sha256:bb",
                        asOf,
                        Map.of("A.2.4-1/review_interval_days", "180", "A.2.4-1/late", "MAJOR"),
                        "0.1.0"));
    }

    private static SystemAssessment nothingKnown(String id, List<CheckResult> checks) {
        return new SystemAssessment(
                id,
                LocalDate.parse("2026-11-20"),
                null,
                null,
                Map.of(),
                Map.of(),
                new EuClassification(null, List.of(), null, null, List.of(), null),
                checks,
                Map.of());
    }
}
