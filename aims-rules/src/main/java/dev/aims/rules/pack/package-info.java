/** Control sets: catalogs and rules, read and put together. */
@NullMarked
package dev.aims.rules.pack;

import org.jspecify.annotations.NullMarked;
