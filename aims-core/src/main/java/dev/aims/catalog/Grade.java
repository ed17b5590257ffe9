package dev.aims.catalog;

/** How grave a shortfall is, worst first (ISO/IEC 17021-1, 3.12 and 3.13). */
public enum Grade {
    /** A major nonconformity: the management system's ability to reach its intended results is affected. */
    MAJOR,
    /** A minor nonconformity: a requirement is not fulfilled, that ability is not affected. */
    MINOR,
    /** An opportunity for improvement; no requirement is failed. */
    OFI
}
