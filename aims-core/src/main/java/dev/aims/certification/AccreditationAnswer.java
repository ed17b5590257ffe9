package dev.aims.certification;

import dev.aims.dossier.certification.Certification;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.ForumMembership;
import java.util.List;
import java.util.Objects;

/**
 * Whether the certification body is accredited for ISO/IEC 42001 by a member of the international accreditation forum.
 *
 * @param answer yes, no, or unknown
 * @param signatory whether that member has also signed the forum's arrangement for management systems, on which other
 *     members' recognition rests
 * @param evidence JSON Pointers to the facts that decided, sorted
 * @param missing JSON Pointers to facts that would have to be stated to decide, sorted
 */
public record AccreditationAnswer(
        Truth.Value answer, Truth.Value signatory, List<String> evidence, List<String> missing) {

    /** The standard that has to be in the accredited scope, with or without its edition. */
    private static final String STANDARD = "ISO/IEC 42001";

    private static final String EDITION = STANDARD + ":2023";

    public AccreditationAnswer {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(signatory, "signatory");
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }

    static AccreditationAnswer of(Certification certification) {
        var accreditation = certification.accreditation();
        Truth forScope = certification
                .body()
                .stated()
                .and(accreditation.body().stated())
                .and(accreditation
                        .standards()
                        .has(STANDARD)
                        .or(accreditation.standards().has(EDITION)));
        Truth answer =
                forScope.and(accreditation.forumMembership().in(ForumMembership.SIGNATORY, ForumMembership.MEMBER));
        Truth signatory = forScope.and(accreditation.forumMembership().is(ForumMembership.SIGNATORY));
        List<String> facts = List.copyOf(answer.facts());
        return new AccreditationAnswer(
                answer.value(),
                signatory.value(),
                answer.isUnknown() ? List.of() : facts,
                answer.isUnknown() ? facts : List.of());
    }
}
