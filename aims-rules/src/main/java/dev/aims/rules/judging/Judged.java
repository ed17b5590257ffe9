package dev.aims.rules.judging;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.CheckResult;
import dev.aims.dossier.AiSystem;
import dev.aims.fact.Truth;
import dev.aims.rules.facts.EuClass;
import dev.aims.rules.facts.Situation;
import java.util.Map;

/**
 * What the system phase yields for one system: its own outcomes, and of every organisation's check that looks at systems
 * one compact partial outcome. The organisation phase needs nothing else of it.
 *
 * @param system the system
 * @param situation conditions and applicability
 * @param applicability as reports give it, by control
 * @param euClass its class under EU law
 * @param own outcomes of its own checks, by check
 * @param parts partial outcomes of the organisation's checks, by check; none for a check that doesn't look at it
 * @param concerned whether each of the organisation's checks that look at systems concerns this one
 */
record Judged(
        AiSystem system,
        Situation situation,
        Map<String, Applicability> applicability,
        EuClass euClass,
        Map<String, CheckResult> own,
        Map<String, CheckResult> parts,
        Map<String, Truth> concerned) {}
