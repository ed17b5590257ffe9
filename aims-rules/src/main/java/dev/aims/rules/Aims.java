package dev.aims.rules;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Provenance;
import dev.aims.catalog.Catalog;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.FieldTable;
import dev.aims.report.Legend;
import dev.aims.rules.engine.AssessmentException;
import dev.aims.rules.engine.RuleBase;
import dev.aims.rules.engine.RuleInfo;
import dev.aims.rules.engine.RunLimits;
import dev.aims.rules.judging.Assessor;
import dev.aims.rules.pack.BuiltInPacks;
import dev.aims.rules.pack.Pack;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * Assesses dossiers against ISO/IEC 42001:2023. Immutable and thread-safe; make one a process, since loading the rules
 * takes most of a second on a cold machine.
 */
public final class Aims {

    private static final String VERSION =
            Objects.requireNonNullElse(Aims.class.getPackage().getImplementationVersion(), "development");

    private final Pack pack;
    private final RuleBase rules;
    private final Catalog catalog;
    private final Assessor assessor;
    private final Map<String, String> settings;

    private Aims(Pack pack, RuleBase rules, Settings settings) {
        this.pack = pack;
        this.rules = rules;
        this.catalog = settings.applyTo(pack.catalog());
        this.assessor = new Assessor(catalog, rules, pack.conditions(), pack.stages());
        this.settings = settings.differences(pack.catalog());
    }

    /** Returns the library with its built-in pack, with the pack's own limits and grades. */
    public static Aims standard() {
        FutureTask<RuleBase> rules = new FutureTask<>(
                () -> RuleBase.load(BuiltInPacks.iso42001Models(), Aims.class.getClassLoader(), RunLimits.DEFAULT));
        // Rules and catalogs take about as long to load; side by side a cold process is ready sooner.
        Thread loader = new Thread(rules, "aims-rules-loader");
        loader.setDaemon(true);
        loader.start();
        Pack pack = BuiltInPacks.iso42001();
        return new Aims(pack, loaded(rules), Settings.DEFAULT);
    }

    private static RuleBase loaded(FutureTask<RuleBase> rules) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return rules.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof AssessmentException failure) {
                        throw failure;
                    }
                    throw new AssessmentException("The built-in rules can't be loaded; check the library's jar", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Returns the same library with other limits and grades; cheap, the rules are shared.
     *
     * @throws IllegalArgumentException if a setting names a check, limit or grade that the pack doesn't have
     */
    public Aims with(Settings settings) {
        return new Aims(pack, rules, settings);
    }

    /**
     * Returns the same library with the limits and grades of a settings file, JSON or YAML: under each check's id, {@code
     * limits} and {@code grades} by name.
     *
     * @throws SettingsException if the file can't be used; lists all faults
     */
    public Aims withSettings(Path file) {
        return with(SettingsReader.read(file, pack.catalog()));
    }

    /**
     * Assesses {@code dossier}. The same dossier always yields an equal assessment: rules see its {@code asOf} day, never
     * the clock.
     *
     * <p>Shortfalls are results, not exceptions. Thread-safe. Cost grows with the systems' evidence; expect a millisecond
     * a system once the process is warm.
     *
     * @throws dev.aims.rules.engine.AssessmentException if a rule fails while running; treat the gate as closed
     */
    public Assessment assess(Dossier dossier) {
        return assessor.assess(
                dossier,
                new Provenance(List.of(pack.provenance()), dossier.digest(), dossier.asOf(), settings, VERSION));
    }

    /** Returns the requirements and checks, with the limits and grades in force. */
    public Catalog catalog() {
        return catalog;
    }

    /** Returns what each condition means to which the catalog refers, by name, as it completes "asked only where". */
    public Map<String, String> conditions() {
        return pack.conditions();
    }

    /**
     * Returns what the catalog refers to, in words: conditions, facts of a dossier, and the text of the rules that judge
     * each check. For references; it reads the library's jar anew each time.
     */
    public Legend legend() {
        Map<String, String> facts = FieldTable.rows().values().stream()
                .collect(Collectors.toMap(FieldTable.Row::path, row -> row.meaning() + "; " + row.allowed()));
        return new Legend(conditions(), facts, BuiltInPacks.ruleTexts(pack));
    }

    /** Returns the rules in force. */
    Collection<RuleInfo> rules() {
        return rules.rules();
    }
}
