package dev.aims.crosswalk;

/** One pair of a crosswalk. Condition and note are empty if there is none. */
record Link(
        String requirement,
        String item,
        Relation relation,
        Source source,
        Trust trust,
        String condition,
        String note) {}
