/**
 * Learns from cables what words are: how they stand, and which surnames titled persons bear. Pure: parsed telegrams in, tables out,
 * the same whatever the order of the telegrams, as long as no table is full.
 */
@NullMarked
package org.reftel.people.learn;

import org.jspecify.annotations.NullMarked;
