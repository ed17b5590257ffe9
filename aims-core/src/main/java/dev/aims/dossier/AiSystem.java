package dev.aims.dossier;

import dev.aims.binding.KeepsId;
import dev.aims.binding.Keys;
import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.dossier.data.Dataset;
import dev.aims.dossier.development.Compute;
import dev.aims.dossier.development.Design;
import dev.aims.dossier.development.GateRecord;
import dev.aims.dossier.development.ResourceRegister;
import dev.aims.dossier.development.Specification;
import dev.aims.dossier.development.SystemVersion;
import dev.aims.dossier.development.Tool;
import dev.aims.dossier.development.TrainingRun;
import dev.aims.dossier.impact.ImpactAssessment;
import dev.aims.dossier.impact.PersonRights;
import dev.aims.dossier.information.Disclosure;
import dev.aims.dossier.information.ExternalChannel;
import dev.aims.dossier.information.ExternalReport;
import dev.aims.dossier.information.Incident;
import dev.aims.dossier.information.IncidentPlan;
import dev.aims.dossier.information.InformationDuty;
import dev.aims.dossier.information.TechnicalDocumentation;
import dev.aims.dossier.information.UserInformation;
import dev.aims.dossier.operation.Deployment;
import dev.aims.dossier.operation.EventLogging;
import dev.aims.dossier.operation.ProductionChange;
import dev.aims.dossier.operation.Retirement;
import dev.aims.dossier.operation.SystemEvent;
import dev.aims.dossier.operation.SystemMonitoring;
import dev.aims.dossier.people.RoleCompetence;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.dossier.profile.SystemAttributes;
import dev.aims.dossier.risk.Risk;
import dev.aims.dossier.risk.RiskAssessment;
import dev.aims.dossier.risk.RiskTreatment;
import dev.aims.dossier.suppliers.Customers;
import dev.aims.dossier.suppliers.Supplier;
import dev.aims.dossier.suppliers.ThirdParty;
import dev.aims.dossier.use.HumanOversight;
import dev.aims.dossier.use.SystemUse;
import dev.aims.dossier.validation.Validation;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.Activity;
import dev.aims.vocabulary.AllocatedActivity;
import dev.aims.vocabulary.GateStage;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import dev.aims.vocabulary.StakeholderRole;
import dev.aims.vocabulary.SystemRole;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * An AI system. In the dossier at {@code /systems/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param name name of the system; absent: no name
 * @param intendedPurposeId id of the present intended purpose; absent: no intended purpose
 * @param lifecycleStage present life cycle stage
 * @param activities what the organisation does with the system; absent: none
 * @param roles the organisation's stakeholder roles (ISO/IEC 22989); absent: none determined
 * @param declaredImpact impact level as declared by the organisation; absent: not declared: counts as LOW
 * @param attributes properties of the system that decide what applies
 * @param eu facts for the EU AI Act; absent: EU AI Act doesn't reach the system
 * @param version current version; absent: no version
 * @param firstDeployedOn first deployment of any version; placing on the market; absent: never deployed
 * @param events events that can trigger a reassessment; absent: none
 * @param rolesAssigned holder per role; each: person who holds the role; absent: no role assigned
 * @param competences competence evidence per role; absent: no evidence
 * @param teamDisciplines disciplines in the team; open list, for instance DATA_SCIENCE DOMAIN LEGAL_ETHICS; absent: none
 * @param resources resource register (A.4.2); absent: no register
 * @param deployedComponents components reported from the running environment; kind:name{@literal @}version; absent: none reported
 * @param datasets datasets in use; absent: no datasets
 * @param targetShares target share of each group, by group name; each: group's share in the population; 0..1, share; absent: no targets
 * @param tools tooling resources; absent: none recorded
 * @param compute system and computing resources (A.4.5); absent: no computing resources recorded
 * @param impactAssessments AI system impact assessments; absent: none made
 * @param riskAssessments AI risk assessments; absent: none made
 * @param risks AI risk register; absent: none found
 * @param treatments AI risk treatments; absent: none
 * @param requirements requirements specification (A.6.2.2); absent: no specification
 * @param design design and development record (A.6.2.3); absent: no design record
 * @param trainingRun training run of the current version; absent: no run recorded
 * @param gates gate records, by stage that the gate closes; absent: none passed
 * @param vv verification and validation (A.6.2.4); absent: nothing verified or validated
 * @param deployment deployment (A.6.2.5); absent: no deployment record
 * @param monitoring operation and monitoring (A.6.2.6); absent: no monitoring
 * @param changes changes in production; absent: none
 * @param techDocs technical documentation (A.6.2.7); absent: none
 * @param logging event logs (A.6.2.8); absent: no logging
 * @param userInfo information for users (A.8.2); absent: none
 * @param disclosure disclosure of AI (AI Act art. 50); absent: nothing disclosed
 * @param externalChannel channel for reports from outside (A.8.3); absent: no channel
 * @param externalReports reports from outside; absent: none received
 * @param incidentPlan plan for communicating incidents (A.8.4); absent: no plan
 * @param incidents incidents; absent: none
 * @param obligations duties to inform (A.8.5); absent: no duties registered
 * @param use use by the organisation (A.9); absent: not used
 * @param oversight human oversight (A.9.2); absent: no oversight
 * @param rights rights of persons affected; absent: no such rights
 * @param thirdParties external parties, by the id used in allocation; absent: none
 * @param allocation accountable parties per activity (A.10.2); each: accountable parties; exactly one is right; third party ids, or ORG for the organisation; absent: nothing allocated
 * @param suppliers suppliers (A.10.3); absent: no suppliers
 * @param customers customers (A.10.4); absent: no customers
 * @param retirement decommissioning record; absent: no retirement record
 */
@KeepsId
public record AiSystem(
        Origin origin,
        Text name,
        Text intendedPurposeId,
        Code<LifecycleStage> lifecycleStage,
        Codes<Activity> activities,
        Codes<StakeholderRole> roles,
        Code<ImpactLevel> declaredImpact,
        SystemAttributes attributes,
        EuFacts eu,
        SystemVersion version,
        Day firstDeployedOn,
        Entries<SystemEvent> events,
        @Keys(SystemRole.class) Entries<Text> rolesAssigned,
        @Keys(SystemRole.class) Entries<RoleCompetence> competences,
        Texts teamDisciplines,
        ResourceRegister resources,
        Texts deployedComponents,
        Entries<Dataset> datasets,
        @Range(min = 0, max = 1) Entries<Amount> targetShares,
        Entries<Tool> tools,
        Compute compute,
        Entries<ImpactAssessment> impactAssessments,
        Entries<RiskAssessment> riskAssessments,
        Entries<Risk> risks,
        Entries<RiskTreatment> treatments,
        Specification requirements,
        Design design,
        TrainingRun trainingRun,
        @Keys(GateStage.class) Entries<GateRecord> gates,
        Validation vv,
        Deployment deployment,
        SystemMonitoring monitoring,
        Entries<ProductionChange> changes,
        TechnicalDocumentation techDocs,
        EventLogging logging,
        UserInformation userInfo,
        Disclosure disclosure,
        ExternalChannel externalChannel,
        Entries<ExternalReport> externalReports,
        IncidentPlan incidentPlan,
        Entries<Incident> incidents,
        Entries<InformationDuty> obligations,
        SystemUse use,
        HumanOversight oversight,
        PersonRights rights,
        Entries<ThirdParty> thirdParties,
        @Keys(AllocatedActivity.class) Entries<Texts> allocation,
        Entries<Supplier> suppliers,
        Customers customers,
        Retirement retirement)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AiSystem, Builder> {

        private Builder() {
            super(AiSystem.class);
        }

        public Builder name(String value) {
            return set("name", value);
        }

        public Builder intendedPurposeId(String value) {
            return set("intended_purpose_id", value);
        }

        public Builder lifecycleStage(LifecycleStage value) {
            return set("lifecycle_stage", value);
        }

        public Builder activities(Activity... value) {
            return set("activities", value);
        }

        public Builder roles(StakeholderRole... value) {
            return set("roles", value);
        }

        public Builder declaredImpact(ImpactLevel value) {
            return set("declared_impact", value);
        }

        public Builder attributes(UnaryOperator<SystemAttributes.Builder> facts) {
            return set("attributes", facts.apply(SystemAttributes.builder()));
        }

        public Builder eu(UnaryOperator<EuFacts.Builder> facts) {
            return set("eu", facts.apply(EuFacts.builder()));
        }

        public Builder version(UnaryOperator<SystemVersion.Builder> facts) {
            return set("version", facts.apply(SystemVersion.builder()));
        }

        public Builder firstDeployedOn(LocalDate value) {
            return set("first_deployed_on", value);
        }

        public Builder events(String id, UnaryOperator<SystemEvent.Builder> facts) {
            return add("events", id, facts.apply(SystemEvent.builder()));
        }

        public Builder rolesAssigned(String id, String value) {
            return add("roles_assigned", id, value);
        }

        public Builder competences(String id, UnaryOperator<RoleCompetence.Builder> facts) {
            return add("competences", id, facts.apply(RoleCompetence.builder()));
        }

        public Builder teamDisciplines(String... value) {
            return set("team_disciplines", value);
        }

        public Builder resources(UnaryOperator<ResourceRegister.Builder> facts) {
            return set("resources", facts.apply(ResourceRegister.builder()));
        }

        public Builder deployedComponents(String... value) {
            return set("deployed_components", value);
        }

        public Builder datasets(String id, UnaryOperator<Dataset.Builder> facts) {
            return add("datasets", id, facts.apply(Dataset.builder()));
        }

        public Builder targetShares(String id, Number value) {
            return add("target_shares", id, value);
        }

        public Builder tools(String id, UnaryOperator<Tool.Builder> facts) {
            return add("tools", id, facts.apply(Tool.builder()));
        }

        public Builder compute(UnaryOperator<Compute.Builder> facts) {
            return set("compute", facts.apply(Compute.builder()));
        }

        public Builder impactAssessments(String id, UnaryOperator<ImpactAssessment.Builder> facts) {
            return add("impact_assessments", id, facts.apply(ImpactAssessment.builder()));
        }

        public Builder riskAssessments(String id, UnaryOperator<RiskAssessment.Builder> facts) {
            return add("risk_assessments", id, facts.apply(RiskAssessment.builder()));
        }

        public Builder risks(String id, UnaryOperator<Risk.Builder> facts) {
            return add("risks", id, facts.apply(Risk.builder()));
        }

        public Builder treatments(String id, UnaryOperator<RiskTreatment.Builder> facts) {
            return add("treatments", id, facts.apply(RiskTreatment.builder()));
        }

        public Builder requirements(UnaryOperator<Specification.Builder> facts) {
            return set("requirements", facts.apply(Specification.builder()));
        }

        public Builder design(UnaryOperator<Design.Builder> facts) {
            return set("design", facts.apply(Design.builder()));
        }

        public Builder trainingRun(UnaryOperator<TrainingRun.Builder> facts) {
            return set("training_run", facts.apply(TrainingRun.builder()));
        }

        public Builder gates(String id, UnaryOperator<GateRecord.Builder> facts) {
            return add("gates", id, facts.apply(GateRecord.builder()));
        }

        public Builder vv(UnaryOperator<Validation.Builder> facts) {
            return set("vv", facts.apply(Validation.builder()));
        }

        public Builder deployment(UnaryOperator<Deployment.Builder> facts) {
            return set("deployment", facts.apply(Deployment.builder()));
        }

        public Builder monitoring(UnaryOperator<SystemMonitoring.Builder> facts) {
            return set("monitoring", facts.apply(SystemMonitoring.builder()));
        }

        public Builder changes(String id, UnaryOperator<ProductionChange.Builder> facts) {
            return add("changes", id, facts.apply(ProductionChange.builder()));
        }

        public Builder techDocs(UnaryOperator<TechnicalDocumentation.Builder> facts) {
            return set("tech_docs", facts.apply(TechnicalDocumentation.builder()));
        }

        public Builder logging(UnaryOperator<EventLogging.Builder> facts) {
            return set("logging", facts.apply(EventLogging.builder()));
        }

        public Builder userInfo(UnaryOperator<UserInformation.Builder> facts) {
            return set("user_info", facts.apply(UserInformation.builder()));
        }

        public Builder disclosure(UnaryOperator<Disclosure.Builder> facts) {
            return set("disclosure", facts.apply(Disclosure.builder()));
        }

        public Builder externalChannel(UnaryOperator<ExternalChannel.Builder> facts) {
            return set("external_channel", facts.apply(ExternalChannel.builder()));
        }

        public Builder externalReports(String id, UnaryOperator<ExternalReport.Builder> facts) {
            return add("external_reports", id, facts.apply(ExternalReport.builder()));
        }

        public Builder incidentPlan(UnaryOperator<IncidentPlan.Builder> facts) {
            return set("incident_plan", facts.apply(IncidentPlan.builder()));
        }

        public Builder incidents(String id, UnaryOperator<Incident.Builder> facts) {
            return add("incidents", id, facts.apply(Incident.builder()));
        }

        public Builder obligations(String id, UnaryOperator<InformationDuty.Builder> facts) {
            return add("obligations", id, facts.apply(InformationDuty.builder()));
        }

        public Builder use(UnaryOperator<SystemUse.Builder> facts) {
            return set("use", facts.apply(SystemUse.builder()));
        }

        public Builder oversight(UnaryOperator<HumanOversight.Builder> facts) {
            return set("oversight", facts.apply(HumanOversight.builder()));
        }

        public Builder rights(UnaryOperator<PersonRights.Builder> facts) {
            return set("rights", facts.apply(PersonRights.builder()));
        }

        public Builder thirdParties(String id, UnaryOperator<ThirdParty.Builder> facts) {
            return add("third_parties", id, facts.apply(ThirdParty.builder()));
        }

        public Builder allocation(String id, String... value) {
            return add("allocation", id, value);
        }

        public Builder suppliers(String id, UnaryOperator<Supplier.Builder> facts) {
            return add("suppliers", id, facts.apply(Supplier.builder()));
        }

        public Builder customers(UnaryOperator<Customers.Builder> facts) {
            return set("customers", facts.apply(Customers.builder()));
        }

        public Builder retirement(UnaryOperator<Retirement.Builder> facts) {
            return set("retirement", facts.apply(Retirement.builder()));
        }
    }
}
