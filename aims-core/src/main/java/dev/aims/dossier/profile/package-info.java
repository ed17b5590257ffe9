/** What a system is and does, and the facts for its class under EU law. */
@NullMarked
package dev.aims.dossier.profile;

import org.jspecify.annotations.NullMarked;
