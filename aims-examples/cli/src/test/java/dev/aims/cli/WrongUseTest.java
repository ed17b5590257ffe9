package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongUseTest {

    @Test
    void unknownCommand() {
        assertThat(Run.of("asess", "x.yaml"))
                .isEqualTo(wrong("aims", "\"asess\" is unknown here. Did you mean \"assess\"?"));
    }

    @Test
    void unknownOption() {
        assertThat(Run.of("assess", "--fromat", "x.yaml"))
                .isEqualTo(wrong("aims assess", "\"--fromat\" is unknown here. Did you mean \"--format\"?"));
    }

    @Test
    void unknownFormat() {
        assertThat(Run.of("assess", "--format", "xml", "x.yaml"))
                .isEqualTo(
                        wrong(
                                "aims assess",
                                "Invalid value for option '--format': \"xml\" is no format; use one of text, json, ndjson, markdown, html, sarif, junit, tap, github, gitlab, azure, teamcity, soa-csv, soa-xlsx."));
    }

    @Test
    void noFile() {
        assertThat(Run.of("assess")).isEqualTo(wrong("aims assess", "Missing required parameter: 'FILE'"));
    }

    @Test
    void unknownCheckOfAKnownRequirement() {
        assertThat(Run.of("explain", "A.2.4-9"))
                .isEqualTo(wrong(
                        "aims explain",
                        "There is no check or requirement \"A.2.4-9\". A.2.4 has A.2.4-1, A.2.4-2, A.2.4-3."));
    }

    @Test
    void mistypedCheck() {
        assertThat(Run.of("explain", "a24-1"))
                .isEqualTo(
                        wrong("aims explain", "There is no check or requirement \"a24-1\". Did you mean \"A.2.4-1\"?"));
    }

    @Test
    void nothingLikeACheck() {
        assertThat(Run.of("explain", "everything"))
                .isEqualTo(wrong(
                        "aims explain",
                        "There is no check or requirement \"everything\". Ids look like 6.1.3, A.2.4 or A.2.4-1."));
    }

    @Test
    void standardInputTwice() {
        assertThat(Run.of("assess", "-", "-"))
                .isEqualTo(wrong("aims assess", "Standard input (\"-\") can be read only once; it was given 2 times."));
    }

    @Test
    void standardInputAsPart() {
        assertThat(Run.of("assess", "x.yaml", "--part", "-"))
                .isEqualTo(wrong(
                        "aims assess",
                        "Standard input (\"-\") can't be a part, which is read for every dossier; give it as the dossier"
                                + " and the other file as part."));
    }

    private static Run wrong(String command, String message) {
        return new Run(ExitCode.WRONG_USE, "", message + "\nTry: " + command + " --help\n");
    }
}
