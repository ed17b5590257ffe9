package dev.aims.fact;

/** What a truth rests on: a fact, or another truth. One type for both keeps truths, the most frequent objects, small. */
sealed interface Ground permits Path, Truth {}
