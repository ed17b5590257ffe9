package dev.aims.rules.facts;

import dev.aims.dossier.development.Tool;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.PipelineStep;

/** Questions to a register of tools. */
public final class ToolChain {

    private ToolChain() {}

    /**
     * Returns whether some tool serves {@code step} and states its version; unknown as long as nobody stated the
     * register.
     */
    public static Truth covers(Entries<Tool> tools, PipelineStep step) {
        return tools.some(tool -> tool.steps().has(step).and(tool.version().stated()));
    }
}
