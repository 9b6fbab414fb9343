/**
 * Makes corpora of any size that look like the release of 2011: the same posts, years, fields, layouts and faults, with invented
 * persons and events. Equal seed, size and layout give equal bytes on any machine. What each cable is goes into a truth file, so
 * that a parser can be held to it.
 *
 * <p>A <em>plan</em> says which post sends which number when; all else of a cable is drawn from the seed and its number in the
 * plan alone, so that cables can be made in any order and by several threads.
 */
@NullMarked
package org.reftel.generate;

import org.jspecify.annotations.NullMarked;
