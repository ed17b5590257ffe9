package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {

    private static final String ALL = """
            Usage: aims [-hV] COMMAND
            Judges from stated facts how far an AI management system and its AI systems
            conform to ISO/IEC 42001:2023.
            It judges what is recorded, not whether it is true; it issues no certificate
            and gives no legal advice.

            Options:
              -h, --help      Show this help message and exit.
              -V, --version   Print version information and exit.

            Commands:
              assess      Assesses dossiers: which requirements conform, which don't and
                            why, and what is still unknown.
              gate        Decides whether the systems of dossiers may enter a stage of
                            their life cycle: releases or holds, and says why. The exit
                            code is 0 if all are released and 1 if one is held.
              explain     Explains a check: what it asks, what was found, which facts are
                            missing, which rule decided, where.
              gap         Shows how far the facts bear a certification: gaps by clause and
                            PDCA phase, what is open until when, readiness for stage 1 and
                            stage 2, accreditation, calendar. Promises no certificate.
              law         Works out which duties of the EU AI Act meet each system, from
                            when, and which requirements of ISO/IEC 42001 support them. No
                            legal advice, no finding on conformity with that law.
              soa         Draws up the statement of applicability: which controls the facts
                            call for and why, how they stand, and how that compares with
                            the organisation's own statement.
              plan        Plans what is needed before a gate releases a system: the least
                            to state, supply or mend, verified by assessing again as if it
                            were so. It doesn't say that anything is so.
              crosswalk   Shows what the assessment of a dossier answers of another
                            framework: which requirements relate to each item, how they
                            stand, and what none covers.
              catalog     Shows requirements with their checks, limits, grades, remedies,
                            facts and related items.
              baseline    Makes and shows baselines: what was open when the gate came into
                            use. With one, only new or worse findings hold.
              dossier     Begins, checks and merges dossiers, and shows their JSON Schema.
              completion  Prints a script for bash and zsh that completes commands and
                            options: source <(aims completion).
              diff        Tells what came out better or worse than before, and which
                            changed facts moved it. OLD and NEW are dossiers or stored
                            assessments; a stored assessment doesn't hold the facts, so
                            that only the paths of its evidence can be named.

            Exit codes:
              0   Done; of a gate: released. Shortfalls found by an assessment don't change
                    that.
              1   A gate holds at least one system.
              2   Wrong use: an unknown command, option or check.
              3   A dossier, settings, register, policy, baseline or pack can't be used;
                    standard error lists all faults.
              4   A rule failed while running; treat the gate as closed.
              5   The output couldn't be written to its end.
            """;

    @Test
    void helpNamesCommandsAndExitCodes() {
        assertThat(Run.of("--help")).isEqualTo(new Run(ExitCode.FINE, ALL, ""));
    }

    @Test
    void withoutACommandItHelpsAndFails() {
        assertThat(Run.of()).isEqualTo(new Run(ExitCode.WRONG_USE, "", ALL));
    }

    @Test
    void assessExplainsItself() {
        assertThat(Run.of("assess", "--help").out()).isEqualTo("""
                        Usage: aims assess [-hV] [--as-of=DATE] [--format=FORMAT] [--reference=URI]
                                           [--settings=FILE] [--output=FORMAT=FILE]... [--part=FILE]...
                                           FILE...
                        Assesses dossiers: which requirements conform, which don't and why, and what is
                        still unknown.

                        Parameters:
                              FILE...                Dossiers, JSON or YAML; each FILE is one. "-"
                                                       reads standard input.

                        Options:
                              --as-of=DATE           Judges the facts as of this day in place of the
                                                       dossier's own.
                              --format=FORMAT        What standard output gets: text, json, ndjson,
                                                       markdown, html, sarif, junit, tap, github,
                                                       gitlab, azure, teamcity, soa-csv, soa-xlsx;
                                                       default: text. ndjson writes one line for each
                                                       dossier, in order, also for one that can't be
                                                       used; soa-xlsx goes to files only.
                          -h, --help                 Show this help message and exit.
                              --output=FORMAT=FILE   Writes the same result to a file as well. May be
                                                       given more than once. A file is written whole or
                                                       not at all.
                              --part=FILE            Merges this file into every dossier, say the
                                                       organisation's into each system's. May be given
                                                       more than once. Parts that contradict each other
                                                       are faults.
                              --reference=URI        Where the page is published that "aims catalog
                                                       --format html" prints; findings in SARIF then
                                                       link to it.
                              --settings=FILE        Limits and grades in place of the pack's own, by
                                                       check. What differs is in every report.
                          -V, --version              Print version information and exit.

                        Exit codes:
                          0   Done; of a gate: released. Shortfalls found by an assessment don't change
                                that.
                          1   A gate holds at least one system.
                          2   Wrong use: an unknown command, option or check.
                          3   A dossier, settings, register, policy, baseline or pack can't be used;
                                standard error lists all faults.
                          4   A rule failed while running; treat the gate as closed.
                          5   The output couldn't be written to its end.
                        """);
    }

    @Test
    void versionComesFromTheJar() {
        assertThat(Run.of("--version")).isEqualTo(new Run(ExitCode.FINE, "aims development\n", ""));
    }
}
