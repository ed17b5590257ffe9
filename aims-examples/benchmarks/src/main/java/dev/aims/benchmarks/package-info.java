/** What the library costs. */
@NullMarked
package dev.aims.benchmarks;

import org.jspecify.annotations.NullMarked;
