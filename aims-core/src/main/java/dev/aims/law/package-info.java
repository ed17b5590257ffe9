/**
 * What Regulation (EU) 2024/1689 asks of this organisation for each of its AI systems, from when, and which requirements
 * of ISO/IEC 42001 support it. A projection of dossier and assessment; no legal advice, no statement of conformity.
 *
 * <p>Words: a <em>duty</em> is what the law asks of a role; an <em>obligation</em> is a duty that meets this organisation
 * for one system; <em>support</em> is a requirement of ISO/IEC 42001 that helps to meet a duty, with its verdict; a
 * <em>signal</em> is what facts suggest about roles and purpose, for a person to check; an <em>open duty</em> is one of
 * which the facts stated don't say whether it meets the organisation.
 */
@NullMarked
package dev.aims.law;

import org.jspecify.annotations.NullMarked;
