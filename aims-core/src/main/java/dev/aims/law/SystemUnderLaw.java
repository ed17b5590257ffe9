package dev.aims.law;

import dev.aims.assessment.EuClassification;
import dev.aims.vocabulary.EuRole;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one system stands under the law.
 *
 * @param id the system
 * @param classification its class, as assessed
 * @param questions the questions that lead to the class, in the order of the law, and those on general-purpose models;
 *     all are answered, also those behind the one that decided
 * @param missing JSON Pointers to facts that would have to be stated to decide the class; empty if it is decided
 * @param roles the roles that the organisation states; empty if it states that it has none; null if it states nothing
 * @param signals what facts suggest about roles and purpose
 * @param obligations the duties that meet this organisation, in the order of the law
 * @param openDuties duties of which the facts stated don't say whether they meet it, by the facts that would
 * @param deadlines limits for telling authorities of incidents, by incident
 * @param remarks what a reader must know about the class besides
 */
public record SystemUnderLaw(
        String id,
        EuClassification classification,
        List<ClassQuestion> questions,
        List<String> missing,
        @Nullable List<EuRole> roles,
        List<Signal> signals,
        List<Obligation> obligations,
        List<OpenDuties> openDuties,
        List<ReportingDeadline> deadlines,
        List<String> remarks) {

    public SystemUnderLaw {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(classification, "classification");
        questions = List.copyOf(questions);
        missing = List.copyOf(missing);
        roles = roles == null ? null : List.copyOf(roles);
        signals = List.copyOf(signals);
        obligations = List.copyOf(obligations);
        openDuties = List.copyOf(openDuties);
        deadlines = List.copyOf(deadlines);
        remarks = List.copyOf(remarks);
    }
}
