package dev.aims.cli;

import dev.aims.assessment.Assessment;

/** Writes assessments for a person. */
final class TextOutput implements Output {

    private final Terminal terminal;
    private boolean first = true;

    TextOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(Assessment assessment) {
        Page page = terminal.page();
        if (!first) {
            page.blank();
            page.rule();
            page.blank();
        }
        first = false;
        new TextReport(page).write(assessment);
        terminal.out().flush();
    }

    /** Nothing: standard error has it, and a person sees both. */
    @Override
    public void write(Refusal refusal) {}
}
