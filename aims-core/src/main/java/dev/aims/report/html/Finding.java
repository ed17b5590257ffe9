package dev.aims.report.html;

import dev.aims.assessment.CheckResult;
import dev.aims.gate.Ground;
import dev.aims.gate.Standing;
import dev.aims.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one check for one subject.
 *
 * @param anchor where links to it lead; null if the check's own anchor does
 * @param result the result
 * @param title the check's title
 * @param subject the number of the system among those shown; null for the organisation
 * @param most how many of its pointers are shown
 * @param standing how the gate took it; null if no gate was asked
 */
record Finding(
        @Nullable String anchor,
        CheckResult result,
        String title,
        @Nullable Integer subject,
        int most,
        @Nullable Standing standing) {

    Mark mark() {
        return Mark.of(result.outcome());
    }

    /** Returns the subject as filters call it. */
    String subjectKey() {
        return subject == null ? "org" : subject.toString();
    }

    String subjectName() {
        String system = result.system();
        return system == null ? "organisation" : system;
    }

    /** Returns how the gate took it, as filters call it; null if there was nothing to take. */
    @Nullable
    String standingKey() {
        return standing == null || standing.kind() == Standing.Kind.CLEAR
                ? null
                : standing.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Returns how the gate took it, in words; empty if there was nothing to take. */
    String atTheGate() {
        if (standing == null) {
            return "";
        }
        return switch (standing.kind()) {
            case CLEAR -> "";
            case ADVISORY -> "doesn't hold this gate";
            case TOLERATED -> standing.grounds().stream().map(Ground::inWords).collect(Collectors.joining("; "));
            case HOLDS -> "holds";
        };
    }

    String place() {
        Place place = result.place();
        return place == null ? "" : place.file() + ':' + place.line();
    }

    /** Returns the pointers that are shown. */
    List<String> shown(List<String> pointers) {
        return pointers.subList(0, Math.min(most, pointers.size()));
    }

    /** Returns how many {@link #shown} leaves out. */
    int rest(List<String> pointers) {
        return Math.max(0, pointers.size() - most);
    }
}
