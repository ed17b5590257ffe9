package dev.aims.cli;

import dev.aims.assessment.Assessment;

/** Takes what became of each dossier, one by one, in order. */
interface Output {

    void write(Assessment assessment);

    void write(Refusal refusal);
}
