package dev.aims.dossier;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.dossier.certification.Certification;
import dev.aims.dossier.context.AimsProcess;
import dev.aims.dossier.context.AimsScope;
import dev.aims.dossier.context.DiscoveredSystem;
import dev.aims.dossier.context.InterestedParty;
import dev.aims.dossier.context.OrganisationContext;
import dev.aims.dossier.data.DataManagement;
import dev.aims.dossier.data.PreparationCriteria;
import dev.aims.dossier.data.ProvenanceProcess;
import dev.aims.dossier.development.ResponsibleDevelopment;
import dev.aims.dossier.documents.DocumentedInformation;
import dev.aims.dossier.impact.ImpactProcess;
import dev.aims.dossier.improvement.AimsMonitoring;
import dev.aims.dossier.improvement.Improvement;
import dev.aims.dossier.improvement.InternalAudits;
import dev.aims.dossier.improvement.ManagementReview;
import dev.aims.dossier.improvement.Nonconformity;
import dev.aims.dossier.people.AimsResources;
import dev.aims.dossier.people.AimsRole;
import dev.aims.dossier.people.Awareness;
import dev.aims.dossier.people.CommunicationItem;
import dev.aims.dossier.people.Concern;
import dev.aims.dossier.people.ConcernsChannel;
import dev.aims.dossier.people.OrganisationCompetence;
import dev.aims.dossier.people.Person;
import dev.aims.dossier.policy.AiObjective;
import dev.aims.dossier.policy.AiPolicy;
import dev.aims.dossier.policy.AimsChange;
import dev.aims.dossier.policy.Leadership;
import dev.aims.dossier.policy.OrganisationEvent;
import dev.aims.dossier.risk.RiskManagement;
import dev.aims.dossier.risk.StatementOfApplicability;
import dev.aims.dossier.risk.TreatmentPlan;
import dev.aims.dossier.use.ResponsibleUse;
import dev.aims.fact.Amount;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * The organisation and its AI management system (AIMS). In the dossier at {@code /org}.
 *
 * @param origin whether the record is stated, and where
 * @param people register of people that hold roles; absent: no people register
 * @param documents register of documented information (documents and records); absent: no documented information
 * @param context context of the organisation (clause 4.1); absent: context never determined
 * @param interestedParties interested parties (clause 4.2); absent: none determined
 * @param scope scope of the AIMS (clause 4.3); absent: scope never determined
 * @param discoveredSystems AI systems found in use by discovery, by system id; absent: discovery found none
 * @param processes AIMS processes (clause 4.4); open list, for instance RISK IMPACT LIFECYCLE; absent: no processes
 * @param leadership evidence of leadership (clause 5.1); absent: no evidence of leadership
 * @param policy AI policy (clause 5.2, A.2); absent: no AI policy
 * @param events events at organisation level; absent: none
 * @param aimsRoles the two AIMS responsibilities (clause 5.3); open list, for instance AIMS_CONFORMITY AIMS_REPORTING; absent: nobody assigned
 * @param concernsChannel channel for reporting concerns (A.3.3); absent: no channel
 * @param concerns concerns raised; absent: none raised
 * @param risk AI risk management (clause 6.1); absent: no risk management
 * @param soa Statement of Applicability (SoA); absent: no SoA
 * @param treatmentPlan AI risk treatment plan; absent: no treatment plan
 * @param impactProcess AI system impact assessment process; absent: no process
 * @param objectives AI objectives (clause 6.2); absent: no objectives
 * @param aimsChanges changes to the AIMS (clause 6.3); absent: none
 * @param resources resources for the AIMS (clause 7.1); absent: resources never determined
 * @param competence competence at organisation level (clause 7.2); absent: no evidence
 * @param awareness awareness (clause 7.3); absent: no evidence
 * @param communicationPlan planned communication (clause 7.4); absent: no plan
 * @param monitoring monitoring and measurement of the AIMS (clause 9.1); absent: no monitoring
 * @param audits internal audit (clause 9.2); absent: no internal audit
 * @param managementReviews management reviews (clause 9.3); absent: none held
 * @param nonconformities register of nonconformities (clause 10.2); absent: none
 * @param improvements improvements of the AIMS (clause 10.1); absent: none
 * @param responsibleDevelopment guidance for responsible development (A.6.1); absent: nothing in place
 * @param responsibleUse responsible use of AI systems (A.9); absent: nothing in place
 * @param dataManagement data management process (A.7.2); absent: no process
 * @param provenanceProcess process for recording data provenance (A.7.5); absent: no process
 * @param preparationCriteria criteria for data preparation (A.7.6); absent: no criteria
 * @param externalProvisionControlled externally provided processes, products and services are controlled
 * @param loggingMinDays organisation's own minimum retention of event logs; &gt;= 0 days; absent: no own rule
 * @param certification certification of the AIMS by a certification body; absent: none sought
 */
public record Organisation(
        Origin origin,
        Entries<Person> people,
        Entries<DocumentedInformation> documents,
        OrganisationContext context,
        Entries<InterestedParty> interestedParties,
        AimsScope scope,
        Entries<DiscoveredSystem> discoveredSystems,
        Entries<AimsProcess> processes,
        Leadership leadership,
        AiPolicy policy,
        Entries<OrganisationEvent> events,
        Entries<AimsRole> aimsRoles,
        ConcernsChannel concernsChannel,
        Entries<Concern> concerns,
        RiskManagement risk,
        StatementOfApplicability soa,
        TreatmentPlan treatmentPlan,
        ImpactProcess impactProcess,
        Entries<AiObjective> objectives,
        Entries<AimsChange> aimsChanges,
        AimsResources resources,
        OrganisationCompetence competence,
        Awareness awareness,
        Entries<CommunicationItem> communicationPlan,
        AimsMonitoring monitoring,
        InternalAudits audits,
        Entries<ManagementReview> managementReviews,
        Entries<Nonconformity> nonconformities,
        Entries<Improvement> improvements,
        ResponsibleDevelopment responsibleDevelopment,
        ResponsibleUse responsibleUse,
        DataManagement dataManagement,
        ProvenanceProcess provenanceProcess,
        PreparationCriteria preparationCriteria,
        Flag externalProvisionControlled,
        @Range(min = 0, whole = true) Amount loggingMinDays,
        Certification certification)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Organisation, Builder> {

        private Builder() {
            super(Organisation.class);
        }

        public Builder people(String id, UnaryOperator<Person.Builder> facts) {
            return add("people", id, facts.apply(Person.builder()));
        }

        public Builder documents(String id, UnaryOperator<DocumentedInformation.Builder> facts) {
            return add("documents", id, facts.apply(DocumentedInformation.builder()));
        }

        public Builder context(UnaryOperator<OrganisationContext.Builder> facts) {
            return set("context", facts.apply(OrganisationContext.builder()));
        }

        public Builder interestedParties(String id, UnaryOperator<InterestedParty.Builder> facts) {
            return add("interested_parties", id, facts.apply(InterestedParty.builder()));
        }

        public Builder scope(UnaryOperator<AimsScope.Builder> facts) {
            return set("scope", facts.apply(AimsScope.builder()));
        }

        public Builder discoveredSystems(String id, UnaryOperator<DiscoveredSystem.Builder> facts) {
            return add("discovered_systems", id, facts.apply(DiscoveredSystem.builder()));
        }

        public Builder processes(String id, UnaryOperator<AimsProcess.Builder> facts) {
            return add("processes", id, facts.apply(AimsProcess.builder()));
        }

        public Builder leadership(UnaryOperator<Leadership.Builder> facts) {
            return set("leadership", facts.apply(Leadership.builder()));
        }

        public Builder policy(UnaryOperator<AiPolicy.Builder> facts) {
            return set("policy", facts.apply(AiPolicy.builder()));
        }

        public Builder events(String id, UnaryOperator<OrganisationEvent.Builder> facts) {
            return add("events", id, facts.apply(OrganisationEvent.builder()));
        }

        public Builder aimsRoles(String id, UnaryOperator<AimsRole.Builder> facts) {
            return add("aims_roles", id, facts.apply(AimsRole.builder()));
        }

        public Builder concernsChannel(UnaryOperator<ConcernsChannel.Builder> facts) {
            return set("concerns_channel", facts.apply(ConcernsChannel.builder()));
        }

        public Builder concerns(String id, UnaryOperator<Concern.Builder> facts) {
            return add("concerns", id, facts.apply(Concern.builder()));
        }

        public Builder risk(UnaryOperator<RiskManagement.Builder> facts) {
            return set("risk", facts.apply(RiskManagement.builder()));
        }

        public Builder soa(UnaryOperator<StatementOfApplicability.Builder> facts) {
            return set("soa", facts.apply(StatementOfApplicability.builder()));
        }

        public Builder treatmentPlan(UnaryOperator<TreatmentPlan.Builder> facts) {
            return set("treatment_plan", facts.apply(TreatmentPlan.builder()));
        }

        public Builder impactProcess(UnaryOperator<ImpactProcess.Builder> facts) {
            return set("impact_process", facts.apply(ImpactProcess.builder()));
        }

        public Builder objectives(String id, UnaryOperator<AiObjective.Builder> facts) {
            return add("objectives", id, facts.apply(AiObjective.builder()));
        }

        public Builder aimsChanges(String id, UnaryOperator<AimsChange.Builder> facts) {
            return add("aims_changes", id, facts.apply(AimsChange.builder()));
        }

        public Builder resources(UnaryOperator<AimsResources.Builder> facts) {
            return set("resources", facts.apply(AimsResources.builder()));
        }

        public Builder competence(UnaryOperator<OrganisationCompetence.Builder> facts) {
            return set("competence", facts.apply(OrganisationCompetence.builder()));
        }

        public Builder awareness(UnaryOperator<Awareness.Builder> facts) {
            return set("awareness", facts.apply(Awareness.builder()));
        }

        public Builder communicationPlan(String id, UnaryOperator<CommunicationItem.Builder> facts) {
            return add("communication_plan", id, facts.apply(CommunicationItem.builder()));
        }

        public Builder monitoring(UnaryOperator<AimsMonitoring.Builder> facts) {
            return set("monitoring", facts.apply(AimsMonitoring.builder()));
        }

        public Builder audits(UnaryOperator<InternalAudits.Builder> facts) {
            return set("audits", facts.apply(InternalAudits.builder()));
        }

        public Builder managementReviews(String id, UnaryOperator<ManagementReview.Builder> facts) {
            return add("management_reviews", id, facts.apply(ManagementReview.builder()));
        }

        public Builder nonconformities(String id, UnaryOperator<Nonconformity.Builder> facts) {
            return add("nonconformities", id, facts.apply(Nonconformity.builder()));
        }

        public Builder improvements(String id, UnaryOperator<Improvement.Builder> facts) {
            return add("improvements", id, facts.apply(Improvement.builder()));
        }

        public Builder responsibleDevelopment(UnaryOperator<ResponsibleDevelopment.Builder> facts) {
            return set("responsible_development", facts.apply(ResponsibleDevelopment.builder()));
        }

        public Builder responsibleUse(UnaryOperator<ResponsibleUse.Builder> facts) {
            return set("responsible_use", facts.apply(ResponsibleUse.builder()));
        }

        public Builder dataManagement(UnaryOperator<DataManagement.Builder> facts) {
            return set("data_management", facts.apply(DataManagement.builder()));
        }

        public Builder provenanceProcess(UnaryOperator<ProvenanceProcess.Builder> facts) {
            return set("provenance_process", facts.apply(ProvenanceProcess.builder()));
        }

        public Builder preparationCriteria(UnaryOperator<PreparationCriteria.Builder> facts) {
            return set("preparation_criteria", facts.apply(PreparationCriteria.builder()));
        }

        public Builder externalProvisionControlled(boolean value) {
            return set("external_provision_controlled", value);
        }

        public Builder loggingMinDays(Number value) {
            return set("logging_min_days", value);
        }

        public Builder certification(UnaryOperator<Certification.Builder> facts) {
            return set("certification", facts.apply(Certification.builder()));
        }
    }
}
