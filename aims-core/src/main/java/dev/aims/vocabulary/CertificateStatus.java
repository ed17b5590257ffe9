package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** States of a certificate, as the certification body publishes them. */
public enum CertificateStatus implements Coded {
    VALID,
    SUSPENDED,
    WITHDRAWN,
    EXPIRED
}
