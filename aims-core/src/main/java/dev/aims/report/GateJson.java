package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.gate.BaselineFinding;
import dev.aims.gate.Concession;
import dev.aims.gate.CorrectiveAction;
import dev.aims.gate.GateDecision;
import dev.aims.gate.GateRun;
import dev.aims.gate.Ground;
import dev.aims.gate.HoldReason;
import dev.aims.gate.RegisterRemark;
import tools.jackson.core.JsonGenerator;

/** Writes what a gate decided. */
final class GateJson {

    private GateJson() {}

    static void write(GateRun run, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("before", run.gate().stage().name());
        json.writeBooleanProperty("releases", run.releases());
        json.writeObjectPropertyStart("decisions");
        run.decisions().forEach((system, decision) -> {
            json.writeName(system);
            write(decision, json);
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("register");
        run.remarks().forEach(remark -> write(remark, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(GateDecision decision, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("decision", name(decision));
        json.writeArrayPropertyStart("reasons");
        if (decision instanceof GateDecision.Hold hold) {
            hold.reasons().forEach(reason -> write(reason, json));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("tolerated");
        decision.tolerated().forEach(tolerated -> {
            json.writeStartObject();
            finding(tolerated.failure(), json);
            json.writeName("ground");
            write(tolerated.ground(), json);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("advice");
        decision.advice().forEach(advice -> {
            json.writeStartObject();
            finding(advice, json);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Returns the decision's code in reports. */
    static String name(GateDecision decision) {
        if (decision instanceof GateDecision.Hold) {
            return "HOLD";
        }
        return decision instanceof GateDecision.Release ? "RELEASE" : "RELEASE_UNDER_CONCESSION";
    }

    private static void write(HoldReason reason, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("subject", reason.subject());
        json.writeStringProperty("what", reason.what());
        json.writeStringProperty("remedy", reason.remedy());
        CheckResult finding = reason.finding();
        if (finding != null) {
            json.writeStringProperty("outcome", finding.outcome().name());
            AssessmentJson.place(finding.place(), json);
        }
        json.writeEndObject();
    }

    private static void finding(CheckResult finding, JsonGenerator json) {
        json.writeStringProperty("check", finding.id());
        json.writeStringProperty("outcome", finding.outcome().name());
        json.writeStringProperty("statement", finding.statement());
        json.writeStringProperty("remedy", finding.remedy());
        AssessmentJson.place(finding.place(), json);
    }

    private static void write(Ground ground, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(ground));
        json.writeStringProperty("words", ground.inWords());
        if (ground instanceof Concession concession) {
            json.writeStringProperty("ticket", concession.ticket());
            json.writeStringProperty("owner", concession.owner());
            json.writeStringProperty("granted_by", concession.grantedBy());
            json.writeStringProperty("last_day", concession.lastDay().toString());
        } else if (ground instanceof CorrectiveAction action) {
            json.writeStringProperty("ticket", action.ticket());
            json.writeStringProperty("owner", action.owner());
            json.writeStringProperty("due", action.due().toString());
        }
        AssessmentJson.place(ground.place(), json);
        json.writeEndObject();
    }

    private static String kind(Ground ground) {
        if (ground instanceof BaselineFinding) {
            return "BASELINE";
        }
        return ground instanceof Concession ? "CONCESSION" : "CORRECTIVE_ACTION";
    }

    private static void write(RegisterRemark remark, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", remark.kind().name());
        json.writeStringProperty("check", remark.entry().check());
        json.writeStringProperty("sentence", remark.sentence());
        AssessmentJson.place(remark.entry().place(), json);
        json.writeEndObject();
    }
}
