package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** What a customer notice announces. */
public enum NoticeKind implements Coded {
    MATERIAL_CHANGE,
    RETIREMENT
}
