package dev.aims.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Verdict;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CrosswalkJsonTest {

    private final String json = json();

    @Test
    void namesDossierDayAndFramework() {
        assertThat(json).startsWith("""
                        {
                          "dossier": "scoring.yaml",
                          "as_of": "2026-11-20",
                          "framework": {
                            "id": "iso-29151",
                            "title": "ISO/IEC 29151",
                            "edition": "2017"
                          },
                          "items": [
                            {
                              "id": "A.2",
                              "group": null,
                              "title": "General policies for the use and protection of PII",
                              "support": "OPEN",
                              "related": [
                                {
                                  "id": "A.2.3",
                                  "title": "Title of A.2.3",
                                  "verdict": "INDETERMINATE",
                                  "relation": "WEAK",
                                  "trust": "LOW",
                                  "source": "ANALYST_PRIVACY",
                                  "condition": "personal data is processed",
                                  "note": null
                                }
                              ]
                            },
                            {
                              "id": "A.3",
                              "group": null,
                              "title": "Consent and choice",
                              "support": "NOT_COVERED",
                              "related": []
                            },
                        """);
    }

    @Test
    void endsWithWhatTheSourcesAre() {
        assertThat(json).endsWith("""
                          "sources": {
                            "ANALYST_PRIVACY": "Judgement of the authors of this library from the privacy principles of ISO/IEC 29100, which the groups of Annex A of ISO/IEC 29151 follow; not checked against the text of ISO/IEC 29151."
                          }
                        }
                        """);
    }

    private static String json() {
        StringWriter out = new StringWriter();
        CrosswalkJson.write(Projection.of(Assessments.all(Verdict.INDETERMINATE), Framework.ISO_29151), out);
        return out.toString();
    }
}
