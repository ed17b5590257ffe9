package dev.aims.cli;

import dev.aims.diff.AssessmentDiff;
import dev.aims.diff.DiffJson;
import dev.aims.diff.DiffMarkdown;

/** The formats of a diff. */
enum DiffFormat {
    /** For a person. */
    TEXT,
    /** One indented JSON object. */
    JSON,
    /** For a comment on a change. */
    MARKDOWN;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return EnumConverter.typed(this);
    }

    /** Reads the name as typed. */
    static final class Converter extends EnumConverter<DiffFormat> {

        Converter() {
            super(DiffFormat.class, "format");
        }
    }

    void write(AssessmentDiff diff, Terminal terminal) {
        switch (this) {
            case TEXT -> new DiffText(terminal.page(), diff).write();
            case JSON -> DiffJson.write(diff, terminal.out());
            case MARKDOWN -> DiffMarkdown.write(diff, terminal.out());
        }
    }
}
