package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldMeaningTest {

    @Test
    void findsAFieldUnderAKeyOfTheHosts() {
        FieldTable.Row field =
                FieldTable.at("/systems/credit-scoring/version/id").orElseThrow();

        assertThat(field.path()).isEqualTo("systems/*/version/id");
        assertThat(field.meaning()).isEqualTo("id of the current version");
        assertThat(field.allowed()).isEqualTo("a text");
    }

    @Test
    void findsAFieldInAList() {
        assertThat(FieldTable.at("/systems/s/datasets/d/lineage/0/actor")
                        .orElseThrow()
                        .meaning())
                .isEqualTo("who or what did it");
    }

    @Test
    void knowsNothingOfAStrangePath() {
        assertThat(FieldTable.at("/org/weather")).isEmpty();
        assertThat(FieldTable.at("")).isEmpty();
    }

    @Test
    void saysWhatMayBeStated() {
        assertThat(allowed("/as_of")).isEqualTo("a date");
        assertThat(allowed("/org/policy/exception_process")).isEqualTo("true or false");
        assertThat(allowed("/org/policy/doc")).isEqualTo("an id from org/documents");
        assertThat(allowed("/org/policy/covers")).isEqualTo("any of DEVELOPMENT, PROVISION, USE");
        assertThat(allowed("/systems/s/declared_impact")).isEqualTo("one of LOW, MEDIUM, HIGH");
        assertThat(allowed("/systems/s/attributes/jurisdictions")).isEqualTo("codes, such as EU UK");
        assertThat(allowed("/systems/s/attributes/user_reach")).isEqualTo(">= 0 persons");
        assertThat(allowed("/systems/s/datasets")).isEqualTo("map by id");
        assertThat(allowed("/systems/s/impact_assessments/ia/areas_society/ENVIRONMENTAL"))
                .isEqualTo("ASSESSED, RELEVANT or NOT_RELEVANT: <reason>");
    }

    private static String allowed(String pointer) {
        return FieldTable.at(pointer).orElseThrow().allowed();
    }
}
