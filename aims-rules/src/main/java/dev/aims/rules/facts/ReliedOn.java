package dev.aims.rules.facts;

import dev.aims.dossier.Organisation;
import dev.aims.dossier.documents.DocumentedInformation;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.DocumentStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents to which other records of the organisation refer as their evidence. */
public final class ReliedOn {

    private final List<DocumentedInformation> documents;

    private ReliedOn(List<DocumentedInformation> documents) {
        this.documents = documents;
    }

    /** Returns those of {@code org}. */
    public static ReliedOn by(Organisation org) {
        Stream<Text> references = Stream.of(
                org.policy().doc(),
                org.scope().doc(),
                org.risk().criteria().doc(),
                org.risk().processDoc(),
                org.soa().doc(),
                org.treatmentPlan().doc(),
                org.impactProcess().doc(),
                org.responsibleDevelopment().process().doc(),
                org.responsibleUse().process().doc(),
                org.dataManagement().doc(),
                org.provenanceProcess().doc(),
                org.preparationCriteria().doc());
        return new ReliedOn(references.map(org.documents()::get).toList());
    }

    /** Returns whether none of them is a draft. */
    public Truth noDraft() {
        return none(ReliedOn::isDraft);
    }

    /** Returns whether none of them is withdrawn on {@code asOf}. */
    public Truth noneWithdrawn(LocalDate asOf) {
        return none(document -> Documents.withdrawn(document, asOf));
    }

    /** Returns the drafts among them, for statements. */
    public String drafts() {
        return those(ReliedOn::isDraft);
    }

    /** Returns those withdrawn on {@code asOf}, for statements. */
    public String withdrawn(LocalDate asOf) {
        return those(document -> Documents.withdrawn(document, asOf));
    }

    /** Returns those that exist, for statements. */
    @Override
    public String toString() {
        return those(Part::exists);
    }

    private static Truth isDraft(DocumentedInformation document) {
        return document.status().is(DocumentStatus.DRAFT);
    }

    private Truth none(Function<DocumentedInformation, Truth> question) {
        Truth none = Truth.YES;
        for (DocumentedInformation document : documents) {
            none = none.and(question.apply(document).not());
        }
        return none;
    }

    private String those(Function<DocumentedInformation, Truth> question) {
        String ids = documents.stream()
                .filter(document -> question.apply(document).isYes())
                .map(Part::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "none" : ids;
    }
}
