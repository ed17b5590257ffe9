/** The rule engine; the only package that knows Drools. */
@NullMarked
package dev.aims.rules.engine;

import org.jspecify.annotations.NullMarked;
