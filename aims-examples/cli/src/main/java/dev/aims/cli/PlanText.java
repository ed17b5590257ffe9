package dev.aims.cli;

import dev.aims.rules.plan.PlanStep;
import dev.aims.rules.plan.ReleasePlan;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import java.util.List;

/** A plan for a person: what is needed in one line, then the steps. */
final class PlanText {

    /** An example longer than that is a whole register; the schema and the format json tell the rest. */
    private static final int MOST_LINES = 12;

    private static final int MOST_CHECKS = 12;
    private static final int INDENT = 8;

    private final Page page;

    PlanText(Page page) {
        this.page = page;
    }

    void write(ReleasePlan plan) {
        page.line(0, Style.TITLE, plan.headline() + ".").blank();
        new ReportFrame(page).departures(plan.departures());
        int number = 0;
        for (PlanStep step : plan.steps()) {
            number++;
            page.number(step.worst() == null ? Style.MAJOR : Style.of(step.worst()), number, title(step));
            if (!step.meaning().isEmpty()) {
                page.line(INDENT, Style.PLAIN, meaning(step));
            }
            page.line(INDENT, Style.PLAIN, effect(step));
            step.remedies().forEach(remedy -> page.line(INDENT, Style.PLAIN, "Remedy: " + remedy));
            if (step.place() != null) {
                page.line(
                        INDENT,
                        Style.ASIDE,
                        step.place().file() + ":" + step.place().line());
            }
            example(step.example());
            page.blank();
        }
    }

    /** Returns what to do in a word, and where. */
    static String title(PlanStep step) {
        String what =
                switch (step.kind()) {
                    case STATE -> "State what is so";
                    case SUPPLY -> "Supply";
                    case ADD -> "Add";
                    case MEND -> "Mend";
                };
        return step.pointer().isEmpty() ? what : what + ": " + step.pointer();
    }

    static String meaning(PlanStep step) {
        return step.meaning() + (step.asked().isEmpty() ? "" : " (" + step.asked() + ")");
    }

    /** Returns what the step clears, and whether assessing again showed it. */
    static String effect(PlanStep step) {
        if (!step.verified()) {
            return "Not verified: no example of the library showed what clears " + String.join(", ", step.clears());
        }
        String clears = "Clears " + Wording.shortened(step.clears(), MOST_CHECKS);
        String alone = step.alone().equals(step.clears())
                ? " by itself"
                : step.alone().isEmpty()
                        ? " together with other steps"
                        : "; by itself " + Wording.shortened(step.alone(), MOST_CHECKS);
        return clears + alone + (step.kind() == PlanStep.Kind.STATE ? "; verified under the assumed answer below" : "");
    }

    private void example(@org.jspecify.annotations.Nullable Node example) {
        if (example == null) {
            return;
        }
        List<String> lines = NodeWriter.yaml(example).lines().toList();
        page.line(INDENT, Style.ASIDE, "For example:");
        lines.stream().limit(MOST_LINES).forEach(line -> {
            int depth = line.length() - line.stripLeading().length();
            page.line(INDENT + 2 + depth, Style.ASIDE, line.strip());
        });
        if (lines.size() > MOST_LINES) {
            page.line(
                    INDENT + 2,
                    Style.ASIDE,
                    "and " + (lines.size() - MOST_LINES) + " more lines; --format json has all");
        }
    }
}
