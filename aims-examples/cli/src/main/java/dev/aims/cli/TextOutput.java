package dev.aims.cli;

import dev.aims.report.Report;
import dev.aims.report.Reported;

/** Writes reports for a person. */
final class TextOutput implements Output {

    private final Page page;
    private boolean first = true;

    TextOutput(Page page) {
        this.page = page;
    }

    /** Nothing for a refused dossier: standard error has it, and a person sees both. */
    @Override
    public void write(Reported reported) {
        if (reported instanceof Report report) {
            if (!first) {
                page.blank();
                page.rule();
                page.blank();
            }
            first = false;
            if (report.gate() == null) {
                new TextReport(page).write(report);
            } else {
                new GateText(page, report, report.gate()).write();
            }
            page.flush();
        }
    }

    @Override
    public void end() {}
}
