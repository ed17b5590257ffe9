/** The cases that packs ship: dossiers with what a check says of them, to be run again after every change. */
@NullMarked
package dev.aims.rules.cases;

import org.jspecify.annotations.NullMarked;
