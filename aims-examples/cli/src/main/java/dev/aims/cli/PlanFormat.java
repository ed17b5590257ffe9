package dev.aims.cli;

import dev.aims.rules.plan.ReleasePlan;

/** The formats of a plan. */
enum PlanFormat {
    /** For a person. */
    TEXT,
    /** One indented JSON object. */
    JSON,
    /** For an issue or a merge request. */
    MARKDOWN;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return EnumConverter.typed(this);
    }

    /** Reads the name as typed. */
    static final class Converter extends EnumConverter<PlanFormat> {

        Converter() {
            super(PlanFormat.class, "format");
        }
    }

    void write(ReleasePlan plan, Terminal terminal) {
        switch (this) {
            case TEXT -> new PlanText(terminal.page()).write(plan);
            case JSON -> terminal.out().print(PlanJson.of(plan));
            case MARKDOWN -> terminal.out().print(PlanMarkdown.of(plan));
        }
        terminal.out().flush();
    }
}
