package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Kinds of audit by a certification body. */
public enum CertificationAuditKind implements Coded {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE,
    RECERTIFICATION,
    SPECIAL_SHORT_NOTICE,
    SCOPE_EXTENSION,
    TRANSFER
}
