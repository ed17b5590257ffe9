package dev.aims.cli;

import dev.aims.rules.plan.PlanStep;
import dev.aims.rules.plan.ReleasePlan;
import dev.aims.source.NodeWriter;
import java.util.stream.Collectors;

/** A plan in Markdown. What comes from a dossier stands in code blocks, where it can't be taken for markup. */
final class PlanMarkdown {

    private PlanMarkdown() {}

    static String of(ReleasePlan plan) {
        StringBuilder out = new StringBuilder("## Plan\n");
        fenced(out, "text", Page.clean(plan.headline()) + ".\n");
        if (!plan.departures().isEmpty()) {
            StringBuilder text = new StringBuilder("This plan differs from the defaults:\n");
            plan.departures().all().forEach(departure -> text.append("- ")
                    .append(Page.clean(departure.sentence()))
                    .append('\n'));
            fenced(out, "text", text.toString());
        }
        int number = 0;
        for (PlanStep step : plan.steps()) {
            number++;
            out.append("\n### Step ").append(number).append('\n');
            StringBuilder text = new StringBuilder(Page.clean(PlanText.title(step))).append('\n');
            if (!step.meaning().isEmpty()) {
                text.append(Page.clean(PlanText.meaning(step))).append('\n');
            }
            text.append(Page.clean(PlanText.effect(step))).append('\n');
            step.remedies()
                    .forEach(remedy ->
                            text.append("Remedy: ").append(Page.clean(remedy)).append('\n'));
            fenced(out, "text", text.toString());
            if (step.example() != null) {
                out.append("\nFor example:\n");
                fenced(out, "yaml", NodeWriter.yaml(step.example()));
            }
        }
        return out.toString();
    }

    private static void fenced(StringBuilder out, String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        out.append('\n')
                .append(fence)
                .append(language)
                .append('\n')
                .append(text.lines().map(Page::clean).collect(Collectors.joining("\n", "", "\n")))
                .append(fence)
                .append('\n');
    }
}
