package dev.aims.crosswalk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The frameworks onto which an assessment can be projected. */
public enum Framework {
    /** All 72 subcategories. */
    NIST_AI_RMF("nist-ai-rmf", "NIST AI Risk Management Framework", "1.0"),
    /** The leaf clauses that requirements relate to, and all 93 controls of Annex A. */
    ISO_27001("iso-27001", "ISO/IEC 27001", "2022"),
    /**
     * Provisions as finely as requirements relate to them, and the articles from 5 to 49 that address controllers and
     * processors but that no requirement relates to.
     */
    GDPR("gdpr", "General Data Protection Regulation", "Regulation (EU) 2016/679"),
    /** The principles of section 1; section 2 addresses governments. */
    OECD("oecd", "OECD AI Principles", "2024"),
    /** Clauses to the second level, and what it adds to a shared clause as far as that has its own number. */
    ISO_9001("iso-9001", "ISO 9001", "2015"),
    /** Clauses to the second level, and what it adds to a shared clause as far as that has its own number. */
    ISO_14001("iso-14001", "ISO 14001", "2015"),
    /** The groups of Annex A, by privacy principle; not the single controls, and with low trust throughout. */
    ISO_29151("iso-29151", "ISO/IEC 29151", "2017");

    private final String id;
    private final String title;
    private final String edition;

    Framework(String id, String title, String edition) {
        this.id = id;
        this.title = title;
        this.edition = edition;
    }

    /** Returns the framework {@code id}, such as {@code nist-ai-rmf}. */
    public static Optional<Framework> of(String id) {
        return Stream.of(values()).filter(framework -> framework.id.equals(id)).findFirst();
    }

    /** Returns the name for files and command lines, such as {@code nist-ai-rmf}. */
    public String id() {
        return id;
    }

    /** Returns the short title. */
    public String title() {
        return title;
    }

    /** Returns the edition that the crosswalk speaks of; another may number its items differently. */
    public String edition() {
        return edition;
    }

    /** Returns the items in the framework's order, also those that no requirement relates to. */
    public List<Item> items() {
        return Crosswalk.of(this).items();
    }
}
