package dev.aims.rules.facts;

import java.util.List;

/** The controls of ISO/IEC 42001:2023, Annex A. Other packs' controls are none of them. */
public final class AnnexA {

    private static final List<String> CONTROLS = List.of(
            "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.2", "A.5.3",
            "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7",
            "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.8.3", "A.8.4", "A.8.5", "A.9.2",
            "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4");

    private AnnexA() {}

    /** Returns the ids, in the order of the standard. */
    public static List<String> controls() {
        return CONTROLS;
    }

    /** Returns whether {@code id} is one of them. */
    public static boolean has(String id) {
        return CONTROLS.contains(id);
    }
}
