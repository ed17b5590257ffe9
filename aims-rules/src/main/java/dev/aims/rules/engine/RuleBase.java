package dev.aims.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSessionsPool;

/** The rules of one or more packs, ready to run. Immutable and thread-safe; expensive to make, so make one. */
public final class RuleBase {

    private static final int POOLED = 2;

    private final KieBase base;
    private final KieSessionsPool sessions;
    private final RunLimits limits;
    private final Set<Class<?>> matched;
    private final Map<Class<?>, Boolean> asked = new ConcurrentHashMap<>();

    private RuleBase(KieBase base, RunLimits limits) {
        this.base = base;
        this.sessions = base.newKieSessionsPool(POOLED);
        this.limits = limits;
        this.matched = ((InternalRuleBase) base)
                .getRete().getObjectTypeNodes().stream()
                        .map(ObjectTypeNode::getObjectType)
                        .filter(ClassObjectType.class::isInstance)
                        .<Class<?>>map(type -> ((ClassObjectType) type).getClassType())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Loads rules that were compiled to the executable model when their jar was built.
     *
     * @param models names of the model classes
     * @param loader finds them
     */
    public static RuleBase load(List<String> models, ClassLoader loader, RunLimits limits) {
        List<Model> loaded = models.stream().map(name -> model(name, loader)).toList();
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(loaded, KieBaseMutabilityOption.DISABLED), limits);
    }

    /** Starts a run of the rules over facts. Close it. */
    public RuleRun run() {
        return new RuleRun(sessions.newKieSession(), this, limits);
    }

    /** Returns whether some rule asks for facts of {@code type}; others cost time and decide nothing. */
    boolean asksFor(Class<?> type) {
        return asked.computeIfAbsent(type, each -> matched.stream().anyMatch(wanted -> wanted.isAssignableFrom(each)));
    }

    /** Returns the names of all rules, with the check each says it judges; empty for a rule that derives facts. */
    public Collection<RuleInfo> rules() {
        return base.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .map(RuleBase::info)
                .toList();
    }

    private static RuleInfo info(Rule rule) {
        Object check = rule.getMetaData().get("check");
        return new RuleInfo(rule.getPackageName(), rule.getName(), check == null ? "" : check.toString());
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssessmentException("The compiled rules \"" + name + "\" can't be loaded; rebuild the pack", e);
        }
    }
}
