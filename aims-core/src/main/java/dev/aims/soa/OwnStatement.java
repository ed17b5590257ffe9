package dev.aims.soa;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.risk.OwnControl;
import dev.aims.dossier.risk.SoaEntry;
import dev.aims.dossier.risk.StatementOfApplicability;
import dev.aims.fact.Presence;
import java.util.List;
import java.util.Objects;

/**
 * What the organisation's own statement says besides its entries on the controls of the catalog.
 *
 * @param entries whether its entries are stated, asserted absent, or unknown
 * @param foreign entries whose id is no control of the catalog, by id
 * @param additional whether its additional controls are stated, asserted absent, or unknown
 * @param additionalControls the organisation's own controls, by id
 */
public record OwnStatement(
        Presence entries, List<SoaEntry> foreign, Presence additional, List<OwnControl> additionalControls) {

    public OwnStatement {
        Objects.requireNonNull(entries, "entries");
        foreign = List.copyOf(foreign);
        Objects.requireNonNull(additional, "additional");
        additionalControls = List.copyOf(additionalControls);
    }

    static OwnStatement of(StatementOfApplicability own, Catalog catalog) {
        return new OwnStatement(
                own.entries().presence(),
                own.entries().members().stream()
                        .filter(entry -> catalog.requirement(entry.id())
                                .filter(Requirement::isControl)
                                .isEmpty())
                        .toList(),
                own.additional().presence(),
                List.copyOf(own.additional().members()));
    }
}
