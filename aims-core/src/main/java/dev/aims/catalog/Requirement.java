package dev.aims.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A clause or a control.
 *
 * @param id such as {@code 6.1.3} or {@code A.6.2.4}
 * @param kind clause or control
 * @param title the short title
 * @param group the id of the control objective or clause it belongs to
 * @param pdca its phase in the management system's cycle
 * @param applies what has to hold of a system for the control to apply, the most basic condition first; of a clause
 *     empty
 * @param crosswalk related items of other frameworks, by framework
 * @param checks its checks in the order of their numbers
 */
public record Requirement(
        String id,
        RequirementKind kind,
        String title,
        String group,
        Pdca pdca,
        List<Precondition> applies,
        Map<String, List<String>> crosswalk,
        List<Check> checks) {

    public Requirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(pdca, "pdca");
        applies = List.copyOf(applies);
        crosswalk = Ordered.copyOf(crosswalk);
        checks = List.copyOf(checks);
    }

    /** Returns whether it is a control. */
    public boolean isControl() {
        return kind == RequirementKind.CONTROL;
    }
}
