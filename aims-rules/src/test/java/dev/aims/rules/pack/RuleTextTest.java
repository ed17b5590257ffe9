package dev.aims.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleTextTest {

    @Test
    void rulesAreFoundAsTheyAreWrittenByTheCheckTheyJudge() {
        assertThat(RuleText.byCheck("""
                package dev.aims.packs.acme;

                // ---- ACME.1

                rule "ACME.1-1 the first: a register"
                    @check("ACME.1-1")
                when
                    Org()
                then
                    insertLogical( new Judgement( "ACME.1-1", "end", "of", rule ) );
                end

                rule "ACME.1-2 the other"
                    @check("ACME.1-2")
                when
                then
                end

                // The entries of it.
                rule "ACME.1-1 the first: each entry"
                    @check("ACME.1-1")
                when
                then
                end

                rule "condition OTHER"
                when
                then
                end
                """))
                .containsOnlyKeys("ACME.1-1", "ACME.1-2")
                .containsEntry("ACME.1-1", """
                rule "ACME.1-1 the first: a register"
                    @check("ACME.1-1")
                when
                    Org()
                then
                    insertLogical( new Judgement( "ACME.1-1", "end", "of", rule ) );
                end

                rule "ACME.1-1 the first: each entry"
                    @check("ACME.1-1")
                when
                then
                end
                """);
    }
}
