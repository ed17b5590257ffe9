package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Fields fields = Fields.read();

    @Test
    void explainsEveryFactThatACheckReads() {
        assertThat(Run.library().aims().catalog().checks().stream()
                        .flatMap(check -> check.facts().stream())
                        .filter(fact -> fact.startsWith("org/") || fact.startsWith("systems/"))
                        .filter(fact -> fields.at("/" + fact).isEmpty()))
                .isEmpty();
    }

    @Test
    void findsAFieldUnderAKeyOfTheHosts() {
        assertThat(fields.at("/systems/credit-scoring/version/id"))
                .contains(new Fields.Field("systems/*/version/id", "id of the current version", "a text"));
    }

    @Test
    void findsAFieldInAList() {
        assertThat(fields.at("/systems/s/datasets/d/lineage/0/actor"))
                .contains(new Fields.Field("systems/*/datasets/*/lineage[]/actor", "who or what did it", "a text"));
    }

    @Test
    void knowsNothingOfAStrangePath() {
        assertThat(fields.at("/org/weather")).isEmpty();
        assertThat(fields.at("")).isEmpty();
    }
}
