package dev.aims.soa;

import static java.util.Map.entry;

import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The conditions under which controls apply, as clauses about "the system": what holds where the control is called for,
 * and what holds where it isn't. A code that only another pack knows shows as its own words.
 */
final class Reasons {

    private static final Map<String, Clauses> CONDITIONS = Map.ofEntries(
            condition("NOT_RETIRED", "the system is not retired", "the system is retired"),
            condition(
                    "BUILD",
                    "the organisation develops, fine-tunes or integrates the system",
                    "the organisation neither develops, fine-tunes nor integrates the system"),
            condition(
                    "DATA_BUILD",
                    "the organisation develops or fine-tunes the system, or integrates it with reference data of its own",
                    "the organisation neither develops nor fine-tunes the system, nor integrates it with reference data"
                            + " of its own"),
            condition(
                    "DATA_CONTROL",
                    "the organisation prepares or supplies data of the system",
                    "the organisation neither prepares nor supplies data of the system"),
            condition("USE", "the organisation uses the system", "the organisation doesn't use the system"),
            condition(
                    "SUPPLY",
                    "the organisation supplies the system to customers",
                    "the organisation doesn't supply the system to customers"),
            condition("SUPPLIERS", "the system has a supplier", "the system has no supplier"),
            condition(
                    "THIRD_PARTIES",
                    "the system has a supplier or is supplied to customers",
                    "the system has no supplier and isn't supplied to customers"),
            condition("HAS_USERS", "the system has users", "the system has no users"),
            condition(
                    "BUILD_OR_OPERATE",
                    "the organisation builds or operates the system",
                    "the organisation neither builds nor operates the system"),
            condition(
                    "BUILD_HOST_OR_OPERATE",
                    "the organisation builds, hosts or operates the system",
                    "the organisation neither builds, hosts nor operates the system"),
            condition(
                    "BUILD_OR_SUPPLY",
                    "the organisation builds or supplies the system",
                    "the organisation neither builds nor supplies the system"),
            condition(
                    "BUILD_OR_IMPACT_HIGH",
                    "the organisation builds the system or its effective impact is HIGH",
                    "the organisation doesn't build the system and its effective impact isn't HIGH"),
            condition(
                    "BUILD_OR_HIGH_IMPACT_USE",
                    "the organisation builds the system, or uses one of HIGH impact",
                    "the organisation neither builds the system nor uses one of HIGH impact"),
            condition(
                    "FROM_VERIFICATION_VALIDATION",
                    "the system has reached verification and validation and is not retired",
                    "the system hasn't reached verification and validation"),
            condition(
                    "FROM_DEPLOYMENT",
                    "the system has reached deployment and is not retired",
                    "the system hasn't reached deployment"),
            condition(
                    "FROM_OPERATION_MONITORING",
                    "the system has reached operation and is not retired",
                    "the system hasn't reached operation"),
            condition(
                    "FROM_DEPLOYMENT_OR_RETIRED",
                    "the system has reached deployment or is retired",
                    "the system hasn't reached deployment"),
            condition(
                    "FROM_OPERATION_MONITORING_OR_RETIRED",
                    "the system has reached operation or is retired",
                    "the system hasn't reached operation"),
            condition(
                    "OUTSIDE_PARTIES",
                    "outsiders are affected, or the system is supplied or reachable from outside",
                    "no outsiders are affected, and the system is neither supplied nor reachable from outside"),
            condition(
                    "INFORMATION_DUTIES",
                    "people are affected, or the system is supplied or regulated",
                    "nobody is affected, and the system is neither supplied nor regulated"));

    private Reasons() {}

    private record Clauses(String holds, String refuted) {}

    /** Returns what has to hold of a system for {@code control} to apply; what another clause says too is said once. */
    static List<String> conditions(Requirement control) {
        List<String> clauses = control.applies().stream()
                .map(Precondition::condition)
                .map(name -> CONDITIONS
                        .getOrDefault(name, new Clauses(words(name), ""))
                        .holds())
                .toList();
        return clauses.stream()
                .filter(clause -> clauses.stream().noneMatch(other -> says(other, clause)))
                .toList();
    }

    /** Returns why {@code control} doesn't apply to a system, for which the assessment gives the code {@code reason}. */
    static String refuted(Requirement control, String reason) {
        if (reason.isEmpty()) {
            return "no reason is recorded";
        }
        return control.applies().stream()
                .filter(precondition -> precondition.otherwise().equals(reason))
                .flatMap(precondition -> Stream.ofNullable(CONDITIONS.get(precondition.condition())))
                .map(Clauses::refuted)
                .findFirst()
                .orElse(words(reason));
    }

    /** "The system has reached deployment and is not retired" says "the system is not retired". */
    private static boolean says(String clause, String less) {
        String subject = "the system";
        return !clause.equals(less)
                && less.startsWith(subject)
                && clause.endsWith(" and" + less.substring(subject.length()));
    }

    private static Map.Entry<String, Clauses> condition(String name, String holds, String refuted) {
        return entry(name, new Clauses(holds, refuted));
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
