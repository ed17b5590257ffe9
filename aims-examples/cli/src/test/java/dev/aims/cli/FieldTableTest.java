package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.FieldTable;
import org.junit.jupiter.api.Test;

class FieldTableTest {

    @Test
    void explainsEveryFactThatACheckReads() {
        assertThat(Run.library().aims().catalog().checks().stream()
                        .flatMap(check -> check.facts().stream())
                        .filter(fact -> fact.startsWith("org/") || fact.startsWith("systems/"))
                        .filter(fact -> FieldTable.at("/" + fact).isEmpty()))
                .isEmpty();
    }
}
