package dev.aims.rules.engine;

/**
 * Bounds on one run of the rules, for one system or for the organisation.
 *
 * @param maxFacts facts put in; default 100,000
 * @param maxFirings rules fired; default 1,000,000
 */
public record RunLimits(int maxFacts, int maxFirings) {

    /** The defaults: far above what a complete dossier needs. */
    public static final RunLimits DEFAULT = new RunLimits(100_000, 1_000_000);
}
