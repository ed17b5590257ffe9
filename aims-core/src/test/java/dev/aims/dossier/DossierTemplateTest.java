package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.fact.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DossierTemplateTest {

    private static final String TEMPLATE =
            DossierTemplate.yaml(LocalDate.parse("2026-11-20"), List.of("scoring", "no"));

    @Test
    void statesNothingButItsDayAndItsSystems() {
        Dossier dossier = Dossiers.parse("new.yaml", TEMPLATE);

        assertThat(dossier.asOf()).isEqualTo("2026-11-20");
        assertThat(dossier.systems().byId().keySet()).containsExactly("no", "scoring");
        assertThat(dossier.systems().get("scoring").activities().presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(dossier.org().people().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void isADossierWithoutTheCommentSignsToo() {
        String stated = TEMPLATE.lines()
                .skip(3)
                .map(line -> line.startsWith("# ") ? line.substring(2) : line.replaceFirst(": \\{\\}$", ":"))
                .collect(Collectors.joining("\n"));

        Dossier dossier = Dossiers.parse("filled.yaml", stated);

        assertThat(dossier.systems().get("scoring").lifecycleStage().known().isYes())
                .isTrue();
        assertThat(dossier.org().soa().entries().get("A.2.2").decision().known().isYes())
                .isTrue();
    }

    @Test
    void namesEveryField() {
        assertThat(TEMPLATE.lines().filter(line -> line.startsWith("#   ")))
                .hasSizeGreaterThan(FieldTable.rows().size());
        assertThat(TEMPLATE)
                .contains("#     lifecycle_stage: OPERATION_MONITORING")
                .contains("# present life cycle stage; one of INCEPTION, DESIGN_DEVELOPMENT");
    }
}
