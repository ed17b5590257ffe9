package dev.aims.rules.engine;

import dev.aims.fact.Truth;
import dev.aims.rules.facts.Condition;
import dev.aims.rules.facts.EuClass;
import dev.aims.rules.facts.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One run of the rules over facts. Not thread-safe; close it. */
public final class RuleRun implements AutoCloseable {

    private static final int MOST_CHECKS = 256;
    private static final int MOST_CONDITIONS = 128;

    private final KieSession session;
    private final RunLimits limits;
    private final RuleBase rules;
    private final Map<String, Truth> conditions = new HashMap<>(MOST_CONDITIONS);
    private final Map<String, List<Conclusion>> conclusions = new HashMap<>(MOST_CHECKS);
    private final Collector collector = new Collector();
    private @Nullable EuClass euClass;
    private int facts;

    RuleRun(KieSession session, RuleBase rules, RunLimits limits) {
        this.session = session;
        this.rules = rules;
        this.limits = limits;
        session.addEventListener(collector);
    }

    /**
     * Puts a fact in.
     *
     * @throws AssessmentException if there are more facts than the limit allows
     */
    public void insert(Object fact) {
        facts++;
        if (facts > limits.maxFacts()) {
            throw new AssessmentException(
                    "More than " + limits.maxFacts() + " facts for one system or organisation; nothing was concluded."
                            + " Split the dossier or raise the limit.",
                    null);
        }
        if (rules.asksFor(fact.getClass())) {
            session.insert(fact);
        }
    }

    /**
     * Fires rules until none is left.
     *
     * @throws AssessmentException if a rule fails, or more fire than the limit allows
     */
    public void fire() {
        int fired;
        try {
            fired = session.fireAllRules(limits.maxFirings());
        } catch (ConsequenceException e) {
            throw new AssessmentException(
                    "Rule \"" + e.getRule().getName() + "\" of pack "
                            + e.getRule().getPackageName() + " failed: " + reason(e) + ". Treat the gate as closed.",
                    e);
        } catch (RuntimeException e) {
            throw new AssessmentException(
                    "A condition of a rule failed: " + reason(e) + ". Treat the gate as closed.", e);
        }
        if (fired >= limits.maxFirings()) {
            throw new AssessmentException(
                    "Rules fired " + fired + " times without coming to an end; treat the gate as closed.", null);
        }
    }

    /** Returns the conditions concluded so far, by name. */
    public Map<String, Truth> conditions() {
        return conditions;
    }

    /** Returns the judgements concluded so far, by check. */
    public Map<String, List<Conclusion>> conclusions() {
        return conclusions;
    }

    /** Returns the class under EU law; null if no rule concluded it. */
    public @Nullable EuClass euClass() {
        return euClass;
    }

    @Override
    public void close() {
        session.removeEventListener(collector);
        session.dispose();
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private final class Collector extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            Object fact = event.getObject();
            if (fact instanceof Judgement judgement) {
                conclusions
                        .computeIfAbsent(judgement.check(), check -> new ArrayList<>(2))
                        .add(new Conclusion(judgement, event.getRule().getName()));
            } else if (fact instanceof Condition condition) {
                if (conditions.put(condition.name(), condition.holds()) != null) {
                    throw new IllegalStateException("condition " + condition.name() + " is concluded twice");
                }
            } else if (fact instanceof EuClass concluded) {
                euClass = concluded;
            }
        }
    }
}
