/** The closed code lists of the dossier, in the terms of ISO/IEC 42001, 22989 and Regulation (EU) 2024/1689. */
@NullMarked
package dev.aims.vocabulary;

import org.jspecify.annotations.NullMarked;
