package dev.aims.report;

import dev.aims.gate.GateRun;
import dev.aims.gate.Standing;
import dev.aims.source.Fault;
import dev.aims.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a host of builds shows beside a line of a file.
 *
 * @param level how grave it is
 * @param rule the id of the check, of the gate's rule, or of what else is told
 * @param title a few words
 * @param message what was found and what to do
 * @param place where; the beginning of the dossier for what concerns all of it
 * @param fingerprint what makes it known again in a later run
 */
record Annotation(Level level, String rule, String title, String message, Place place, String fingerprint) {

    /** Gravest first. */
    enum Level {
        ERROR,
        WARNING,
        NOTICE
    }

    static final String DEPARTURES = "departures";
    static final String DECISION = "gate-decision";
    static final String REGISTER = "gate-register";
    static final String REFUSED = "refused";

    /** Returns what there is to show of {@code run}: departures, decisions and refusals first, then the gravest. */
    static List<Annotation> of(List<? extends Reported> run) {
        List<Annotation> opening = new ArrayList<>();
        List<Annotation> findings = new ArrayList<>();
        List<Annotation> remarks = new ArrayList<>();
        for (Reported each : run) {
            if (each instanceof Refused refused) {
                refused(refused, opening);
            } else if (each instanceof Report report) {
                opening(report, opening);
                remarks(report, remarks);
                Points.open(report).stream().map(Annotation::of).forEach(findings::add);
            }
        }
        findings.addAll(remarks);
        findings.sort(Comparator.comparing(Annotation::level));
        List<Annotation> all = new ArrayList<>(opening);
        all.addAll(findings);
        return all;
    }

    private static void refused(Refused refused, List<Annotation> all) {
        String what = Opening.refused(refused);
        if (refused.faults().isEmpty()) {
            all.add(said(Level.ERROR, REFUSED, "Not assessed", what + ": " + refused.message(), refused.dossier()));
        }
        for (Fault fault : refused.faults()) {
            Place place = fault.place();
            all.add(new Annotation(
                    Level.ERROR,
                    REFUSED,
                    "Not assessed",
                    what + ": " + (fault.path().isEmpty() ? "" : fault.path() + ": ") + fault.message(),
                    place == null ? Point.beginning(refused.dossier()) : place,
                    Digest.sha256(refused.dossier(), REFUSED, fault.path(), fault.message())));
        }
    }

    private static void opening(Report report, List<Annotation> all) {
        String departed = Opening.departed(report);
        if (!departed.isEmpty()) {
            all.add(said(Level.WARNING, DEPARTURES, "Departures", departed, report.dossier()));
        }
        GateRun gate = report.gate();
        if (gate == null) {
            return;
        }
        List<String> decisions = Opening.decisions(report);
        all.add(said(
                gate.releases() ? Level.NOTICE : Level.ERROR,
                DECISION,
                "Gate",
                decisions.isEmpty() ? "hold: no system to decide on" : String.join("; ", decisions),
                report.dossier()));
    }

    private static void remarks(Report report, List<Annotation> all) {
        GateRun gate = report.gate();
        if (gate == null) {
            return;
        }
        gate.remarks().forEach(remark -> {
            Place place = remark.entry().place();
            all.add(new Annotation(
                    Level.WARNING,
                    REGISTER,
                    "Register of exceptions",
                    remark.sentence(),
                    place == null ? Point.beginning(report.dossier()) : place,
                    Digest.sha256(report.dossier(), REGISTER, remark.sentence())));
        });
    }

    private static Annotation said(Level level, String rule, String title, String message, String dossier) {
        return new Annotation(
                level, rule, title, message, Point.beginning(dossier), Digest.sha256(dossier, rule, message));
    }

    private static Annotation of(Point point) {
        return new Annotation(
                level(point),
                point.rule(),
                point.title().isEmpty() ? point.subject() : point.subject() + ' ' + point.title(),
                point.word() + ": " + point.statementAndRemedy()
                        + (point.is(Standing.Kind.TOLERATED) ? " Tolerated: " + point.grounds() : ""),
                point.place(),
                Digest.sha256(point.dossier(), point.rule(), point.result().fingerprint()));
    }

    /** What holds a gate is an error, whatever its grade; without a gate, a major nonconformity is. */
    private static Level level(Point point) {
        return switch (point.standing().kind()) {
            case HOLDS -> point.decided() || point.word().equals("MAJOR_NC") ? Level.ERROR : Level.WARNING;
            case TOLERATED -> Level.WARNING;
            case ADVISORY, CLEAR -> Level.NOTICE;
        };
    }
}
