package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Roles under Regulation (EU) 2024/1689, Art. 3. */
public enum EuRole implements Coded {
    PROVIDER,
    DEPLOYER,
    IMPORTER,
    DISTRIBUTOR,
    AUTHORISED_REPRESENTATIVE,
    PRODUCT_MANUFACTURER
}
