package dev.aims.cli;

import dev.aims.certification.AccreditationAnswer;
import dev.aims.certification.CalendarEntry;
import dev.aims.certification.CalendarState;
import dev.aims.certification.CertificationCalendar;
import dev.aims.certification.Readiness;
import dev.aims.certification.ReadinessPoint;
import dev.aims.certification.ReadinessState;
import dev.aims.certification.StageReadiness;
import dev.aims.dossier.certification.Certificate;
import dev.aims.dossier.certification.Certification;
import dev.aims.fact.Day;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/** The two stages, the accreditation and the calendar for a person. */
final class CertificationText {

    private static final int INDENT = 2;
    private static final int STATE_COLUMN = 13;
    private static final int DAY_COLUMN = 24;
    private static final int MOST_MISSING = 3;

    private final Page page;

    CertificationText(Page page) {
        this.page = page;
    }

    void write(Readiness readiness) {
        LocalDate decidedOn = readiness.calendar().decidedOn();
        if (decidedOn != null && !decidedOn.isAfter(readiness.asOf())) {
            page.line(
                            0,
                            Style.PLAIN,
                            "Certification was decided on " + decidedOn
                                    + ", so both stages are past; the points show how the facts would bear them now.")
                    .blank();
        }
        stage(readiness.stage1());
        stage(readiness.stage2());
        body(readiness.certification(), readiness.accreditation());
        calendar(readiness.calendar(), readiness.certification().certificate().expiresOn());
    }

    private void stage(StageReadiness stage) {
        page.line(0, Style.TITLE, "STAGE " + stage.stage()).blank();
        page.line(
                INDENT,
                style(stage.state()),
                switch (stage.state()) {
                    case READY -> "Ready for stage " + stage.stage() + ", as far as facts are recorded.";
                    case NOT_READY -> "Not ready for stage " + stage.stage() + ".";
                    case UNKNOWN -> "Whether the facts bear stage " + stage.stage() + " can't be decided yet.";
                });
        page.blank();
        stage.points().forEach(this::point);
        page.blank();
    }

    private void point(ReadinessPoint point) {
        String word =
                switch (point.state()) {
                    case READY -> "ready";
                    case NOT_READY -> "not ready";
                    case UNKNOWN -> "unknown";
                };
        page.entry(INDENT, style(point.state()), word, STATE_COLUMN, point.asks());
        if (point.state() == ReadinessState.NOT_READY) {
            page.line(STATE_COLUMN, Style.PLAIN, point.statement());
        } else if (point.state() == ReadinessState.UNKNOWN) {
            page.line(
                    STATE_COLUMN,
                    Style.PLAIN,
                    point.missing().isEmpty()
                            ? point.statement()
                            : "state " + Wording.shortened(point.missing(), MOST_MISSING));
        }
    }

    private void body(Certification certification, AccreditationAnswer accreditation) {
        page.line(0, Style.TITLE, "CERTIFICATION BODY").blank();
        fact("body", certification.body().toString());
        fact("scope", certification.scope().toString());
        fact(
                "accredited",
                switch (accreditation.answer()) {
                    case YES ->
                        "for ISO/IEC 42001 by " + certification.accreditation().body()
                                + (accreditation.signatory() == Truth.Value.YES
                                        ? ", a signatory of the international accreditation forum's arrangement"
                                        : ", a member of the international accreditation forum that hasn't signed its"
                                                + " arrangement");
                    case NO ->
                        "not for ISO/IEC 42001 by a member of the international accreditation forum, as far as facts"
                                + " are recorded; decided by "
                                + String.join(", ", accreditation.evidence());
                    case UNKNOWN -> "unknown; state " + String.join(", ", accreditation.missing());
                });
        Certificate certificate = certification.certificate();
        fact(
                "certificate",
                certificate.exists().isYes()
                        ? certificate.number() + "; issued on: " + certificate.issuedOn() + "; last day: "
                                + certificate.expiresOn() + "; status: " + certificate.status()
                        : certificate.number().toString());
        page.blank();
    }

    private void fact(String label, String text) {
        page.entry(INDENT, Style.ASIDE, label, STATE_COLUMN + INDENT, text);
    }

    private void calendar(CertificationCalendar calendar, Day expiresOn) {
        page.line(0, Style.TITLE, "CALENDAR").blank();
        LocalDate lastDay = calendar.lastDay();
        page.line(
                INDENT,
                Style.PLAIN,
                lastDay == null
                        ? "No certification decision is recorded, so no cycle runs."
                        : "Decided on " + calendar.decidedOn() + "; the cycle's last day is " + lastDay + ".");
        if (lastDay != null && expiresOn.value() != null && !lastDay.equals(expiresOn.value())) {
            page.line(
                    INDENT,
                    Style.MINOR,
                    "The certificate gives another last day, " + expiresOn + "; ask the certification body.");
        }
        page.blank();
        calendar.entries().forEach(this::entry);
        if (!calendar.missing().isEmpty()) {
            page.line(
                    INDENT,
                    Style.OPEN,
                    "Not stated, and could change the calendar: "
                            + Wording.shortened(calendar.missing(), MOST_MISSING));
        }
        if (!calendar.entries().isEmpty() || !calendar.missing().isEmpty()) {
            page.blank();
        }
    }

    private void entry(CalendarEntry entry) {
        page.entry(
                INDENT,
                style(entry.state()),
                entry.lastDay() + " " + word(entry.state()),
                DAY_COLUMN,
                step(entry)
                        + (entry.doneOn() == null ? "" : ", done on " + entry.doneOn())
                        + (entry.isLate() ? ", after its last day" : "")
                        + " (" + entry.step().source() + ")");
    }

    private static String step(CalendarEntry entry) {
        return switch (entry.step()) {
            case STAGE_2_MAJOR -> "major nonconformity " + entry.subject() + " of stage 2 verified";
            case FIRST_SURVEILLANCE -> "first surveillance audit";
            case SURVEILLANCE -> "surveillance audit of " + entry.subject();
            case RECERTIFICATION -> "recertification audit, and the decision on it";
            case RESTORATION -> "restoration if certification ran out; after that at least stage 2 anew";
        };
    }

    private static String word(CalendarState state) {
        return switch (state) {
            case DONE -> "done";
            case DUE -> "due";
            case OVERDUE -> "overdue";
            case LATER -> "later";
            case NOT_STATED -> "not stated";
        };
    }

    private static Style style(CalendarState state) {
        return switch (state) {
            case DONE -> Style.GOOD;
            case DUE -> Style.MINOR;
            case OVERDUE -> Style.MAJOR;
            case LATER -> Style.ASIDE;
            case NOT_STATED -> Style.OPEN;
        };
    }

    private static Style style(ReadinessState state) {
        return switch (state) {
            case READY -> Style.GOOD;
            case NOT_READY -> Style.MAJOR;
            case UNKNOWN -> Style.OPEN;
        };
    }
}
