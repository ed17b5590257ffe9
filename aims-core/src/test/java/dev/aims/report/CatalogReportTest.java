package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Criterion;
import dev.aims.catalog.Grade;
import dev.aims.catalog.Group;
import dev.aims.catalog.Level;
import dev.aims.catalog.Pdca;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.RequirementKind;
import dev.aims.catalog.SystemScope;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogReportTest {

    static final Map<String, String> CONDITIONS =
            Map.of("SUPPLY", "the organisation supplies the system", "OTHER", "nobody asks");

    static final Catalog CATALOG = new Catalog(
            List.of(new Group("a10", "Third <parties> & customers")),
            List.of(
                    new Requirement(
                            "A.10.4",
                            RequirementKind.CONTROL,
                            "Customers",
                            "a10",
                            Pdca.DO,
                            List.of(new Precondition("SUPPLY", "NO_CUSTOMERS")),
                            Map.of("eu_ai_act", List.of("ART_13", "ART_25")),
                            List.of(new Check(
                                    "A.10.4-1",
                                    "A.10.4",
                                    Level.SYSTEM,
                                    "Needs taken up",
                                    "Each need -> a requirement.",
                                    List.of("1. Refused needs count."),
                                    List.of("SUPPLY"),
                                    List.of("HAS_SCOPE"),
                                    SystemScope.NONE,
                                    true,
                                    List.of("customers/needs"),
                                    List.of(),
                                    Map.of("need", new Criterion("need", "need {0}: {1}", "need {0} | none of {1}")),
                                    Map.of("too_late", Grade.MINOR),
                                    Map.of("answer_days", new BigDecimal("1E+1")),
                                    List.of("systems/*/customers/needs/*"),
                                    "Take it up.",
                                    "GDPR art. 28"))),
                    new Requirement(
                            "4.1",
                            RequirementKind.CLAUSE,
                            "Context",
                            "c4",
                            Pdca.PLAN,
                            List.of(),
                            Map.of(),
                            List.of())));

    @Test
    void thePageTellsAllThatTheCatalogSays() {
        StringWriter out = new StringWriter();
        CatalogMarkdown.write(CATALOG, CONDITIONS, out);
        assertThat(out).hasToString("""
                # Requirements and checks

                Requirements: 2, checks: 1.
                What is asked is told in own words; the text of the standards and laws it refers to is not contained.
                Limits and grades are those in force when this page was written; a host can set them by their names.

                ## Contents

                - [Clause 4](#group:c4)
                  - [4.1 Context](#4.1)
                - [A.10: Third \\<parties\\> \\& customers](#group:a10)
                  - [A.10.4 Customers](#A.10.4)

                <a id="group:c4"></a>

                ## Clause 4

                <a id="4.1"></a>

                ### 4.1 Context

                - **Kind**: clause
                - **PDCA**: PLAN
                - **Applies**: always

                <a id="group:a10"></a>

                ## A.10: Third \\<parties\\> \\& customers

                <a id="A.10.4"></a>

                ### A.10.4 Customers

                - **Kind**: control
                - **PDCA**: DO
                - **Applies**: to a system of which all of this holds
                  - the organisation supplies the system; else not applicable: no customers (`NO_CUSTOMERS`)
                - **Related**: EU AI Act ART\\_13, ART\\_25
                - **Checks**: [A.10.4-1](#A.10.4-1)

                <a id="A.10.4-1"></a>

                #### A.10.4-1 Needs taken up

                Each need -\\> a requirement.

                - **Reading**:
                  - 1\\. Refused needs count.
                - **Asked**: only where the organisation supplies the system, and has scope
                - **Judged**: for each system by itself
                - **Grades**: `too_late` minor
                - **Limits**: `answer_days` 10
                - **Remedy**: Take it up.
                - **Leans on**: GDPR art. 28
                - **Reads**: `systems/*/customers/needs/*`

                | Criterion | Met | Not met |
                | --- | --- | --- |
                | `need` | need …: … | need … \\| none of … |
                """);
    }

    @Test
    void jsonHasTheNamesOfThePackAndTheConditionsInUse() {
        StringWriter out = new StringWriter();
        CatalogJson.write(CATALOG, CONDITIONS, out);
        assertThat(out).hasToString("""
                {
                  "groups": [
                    {
                      "id": "c4",
                      "title": ""
                    },
                    {
                      "id": "a10",
                      "title": "Third <parties> & customers"
                    }
                  ],
                  "requirements": [
                    {
                      "id": "4.1",
                      "kind": "CLAUSE",
                      "title": "Context",
                      "group": "c4",
                      "pdca": "PLAN",
                      "applies": [],
                      "crosswalk": {},
                      "checks": []
                    },
                    {
                      "id": "A.10.4",
                      "kind": "CONTROL",
                      "title": "Customers",
                      "group": "a10",
                      "pdca": "DO",
                      "applies": [
                        {
                          "when": "SUPPLY",
                          "else": "NO_CUSTOMERS"
                        }
                      ],
                      "crosswalk": {
                        "eu_ai_act": [
                          "ART_13",
                          "ART_25"
                        ]
                      },
                      "checks": [
                        {
                          "id": "A.10.4-1",
                          "level": "SYSTEM",
                          "title": "Needs taken up",
                          "asks": "Each need -> a requirement.",
                          "reading": [
                            "1. Refused needs count."
                          ],
                          "when": [
                            "SUPPLY"
                          ],
                          "when_org": [
                            "HAS_SCOPE"
                          ],
                          "systems": "NONE",
                          "system_part": true,
                          "over": [
                            "customers/needs"
                          ],
                          "over_systems": [],
                          "criteria": {
                            "need": {
                              "met": "need {0}: {1}",
                              "not_met": "need {0} | none of {1}"
                            }
                          },
                          "grades": {
                            "too_late": "MINOR"
                          },
                          "limits": {
                            "answer_days": 1E+1
                          },
                          "remedy": "Take it up.",
                          "facts": [
                            "systems/*/customers/needs/*"
                          ],
                          "anchor": "GDPR art. 28"
                        }
                      ]
                    }
                  ],
                  "conditions": {
                    "HAS_SCOPE": "has scope",
                    "SUPPLY": "the organisation supplies the system"
                  }
                }
                """);
    }

    @Test
    void groupsReadAsTheStandardRefersToThem() {
        assertThat(List.of("c4", "c6_1", "a2", "a6_2", "acme", "a"))
                .extracting(CatalogWords::group)
                .containsExactly("clause 4", "clause 6.1", "A.2", "A.6.2", "acme", "a");
    }

    @Test
    void aGroupWithATitleHasItInItsHeading() {
        assertThat(List.of(new Group("c6_1", "Risks"), new Group("a2", ""), new Group("acme", "Own")))
                .extracting(CatalogWords::heading)
                .containsExactly("Clause 6.1: Risks", "A.2", "Acme: Own");
    }

    @Test
    void aConditionReadsAsItsMeaningOrAtLeastAsItsName() {
        CatalogWords words = new CatalogWords(CONDITIONS);
        assertThat(List.of("SUPPLY", "APPLIES_A.6.2.4", "HAS_SCOPE"))
                .extracting(words::condition)
                .containsExactly("the organisation supplies the system", "A.6.2.4 applies to the system", "has scope");
    }
}
