/**
 * What an assessment answers of other frameworks, so that one assessment serves many: each item of a framework with the
 * requirements that relate to it, how, on whose word, and how they stand.
 *
 * <p>Words: a <em>framework</em> is another standard, law or set of principles; an <em>item</em> is a clause, control,
 * provision or principle of it; a <em>projection</em> is an assessment seen through a framework. A projection never says
 * that an item is conformed to: requirements that relate to an item support it, whatever else the item asks.
 *
 * <p>The crosswalks are data: {@code FRAMEWORK-items.csv} lists the items in their order, {@code FRAMEWORK.csv} the pairs,
 * {@code sources.csv} says whose word they are.
 */
@NullMarked
package dev.aims.crosswalk;

import org.jspecify.annotations.NullMarked;
