/**
 * The statement of applicability (SoA): for each control whether the facts call for it and why, how it stands, which
 * risks, treatments and evidence hang on it, and how that compares with the organisation's own statement.
 *
 * <p>Computed from a dossier and its assessment; it decides nothing anew and changes neither.
 */
@NullMarked
package dev.aims.soa;

import org.jspecify.annotations.NullMarked;
