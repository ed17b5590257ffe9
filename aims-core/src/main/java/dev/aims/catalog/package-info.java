/**
 * Requirements and checks of a control set: what is asked, of whom, when, how grave a shortfall is, and what to do.
 */
@NullMarked
package dev.aims.catalog;

import org.jspecify.annotations.NullMarked;
