package dev.aims.rules.pack;

import dev.aims.assessment.Provenance;
import dev.aims.catalog.Catalog;
import dev.aims.vocabulary.LifecycleStage;
import java.util.Map;

/**
 * A control set as loaded.
 *
 * @param provenance its id, version and digest
 * @param title its title
 * @param catalog its requirements and checks
 * @param conditions what each condition means, by name
 * @param stages the stage from which each condition about stages holds, by name
 */
public record Pack(
        Provenance.Pack provenance,
        String title,
        Catalog catalog,
        Map<String, String> conditions,
        Map<String, LifecycleStage> stages) {}
