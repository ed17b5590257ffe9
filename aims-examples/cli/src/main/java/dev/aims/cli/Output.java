package dev.aims.cli;

import dev.aims.report.Reported;

/** Takes what became of each dossier, one by one, in order. */
interface Output {

    void write(Reported reported);

    /** Writes what had to wait for the last dossier. */
    void end();
}
