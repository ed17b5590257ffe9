package dev.aims.law;

import dev.aims.fact.Day;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AnnexIIIUse;
import java.time.LocalDate;
import java.util.List;

/** From when a duty applies to one system: by its class, by when the system first went to market, by two readings. */
final class DutyTiming {

    private final Law law;
    private final LawFacts facts;
    private final LocalDate asOf;
    private final Day firstDeployed;

    DutyTiming(Law law, LawFacts facts) {
        this.law = law;
        this.facts = facts;
        this.asOf = facts.asOf;
        this.firstDeployed = facts.system.firstDeployedOn();
    }

    Timing of(Duty duty) {
        ApplicationDate from = duty.from();
        ApplicationDate reading = duty.reading();
        LocalDate day = from == null ? classDay(duty) : from.day();
        if (reading != null && asOf.isBefore(day)) {
            return twoReadings(reading, day, from == null);
        }
        if (from == null) {
            return withClass(day);
        }
        ApplicationDate older = duty.older();
        return older == null ? Timing.from(day, asOf) : withOlder(from, older);
    }

    private Timing twoReadings(ApplicationDate reading, LocalDate day, boolean highRisk) {
        return Timing.of(
                reading.day(),
                asOf.isBefore(reading.day()) ? Force.LATER : Force.OPEN,
                asOf,
                "two readings: from " + reading.day() + " by the text of " + reading.source()
                        + ", or with the class from " + day
                        + (highRisk && firstDeployed.before(day).isYes()
                                ? "; for what was first deployed before, Art. 111(2) speaks for the later"
                                : ""),
                List.of());
    }

    private LocalDate classDay(Duty duty) {
        LocalDate annexIII = law.date("annex_iii").day();
        LocalDate annexI = law.date("annex_i").day();
        return switch (duty.of()) {
            case ANNEX_I_A -> annexI;
            case ANNEX_III, ANNEX_III_BUT_2, FRIA -> annexIII;
            default -> facts.annexIII.isYes() ? annexIII : annexI;
        };
    }

    /** Art. 111(2): what was on the market before is met only after a significant change, or when authorities use it. */
    private Timing withClass(LocalDate day) {
        Truth older = firstDeployed.before(day);
        if (older.isNo() || (older.isUnknown() && asOf.isBefore(day))) {
            return Timing.from(day, asOf);
        }
        if (older.isUnknown()) {
            return Timing.of(
                    day,
                    Force.OPEN,
                    asOf,
                    "whether it was on the market before " + day + " isn't stated (Art. 111(2))",
                    List.copyOf(older.facts()));
        }
        LocalDate last = law.date("public_authorities").day();
        String before = "first deployed on " + firstDeployed.value() + ", before " + day + ": ";
        if (facts.eu.annexIii().value().stream().anyMatch(this::isForAuthorities)) {
            return Timing.of(
                    last,
                    asOf.isBefore(day) ? Force.LATER : asOf.isBefore(last) ? Force.OPEN : Force.IN_FORCE,
                    asOf,
                    before + "for public authorities by " + last + ", earlier if its design changes significantly from "
                            + day + " on (Art. 111(2))",
                    List.of());
        }
        return Timing.of(
                day,
                asOf.isBefore(day) ? Force.LATER : Force.OPEN,
                asOf,
                before
                        + "only if its design changes significantly from that day on; if meant for public authorities, by "
                        + last + " in any case (Art. 111(2))",
                List.of());
    }

    private boolean isForAuthorities(AnnexIIIUse use) {
        return law.of(use).authorities();
    }

    private Timing withOlder(ApplicationDate from, ApplicationDate older) {
        Truth before = firstDeployed.before(from.day());
        if (before.isYes()) {
            return Timing.of(
                    older.day(),
                    asOf.isBefore(older.day()) ? Force.LATER : Force.IN_FORCE,
                    asOf,
                    "on the market before " + from.day() + " (" + older.source() + ")",
                    List.of());
        }
        if (before.isUnknown() && !asOf.isBefore(from.day()) && asOf.isBefore(older.day())) {
            return Timing.of(
                    from.day(),
                    Force.OPEN,
                    asOf,
                    "whether it was on the market before " + from.day() + " isn't stated; if so, from " + older.day()
                            + " (" + older.source() + ")",
                    List.copyOf(before.facts()));
        }
        return Timing.from(from.day(), asOf);
    }
}
