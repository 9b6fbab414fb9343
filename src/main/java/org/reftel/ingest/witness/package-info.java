/**
 * Which documents are witnesses of one cable, told by their numbers, subjects and words alone: the same documents give the same
 * groups, whatever the order in which they came.
 */
@NullMarked
package org.reftel.ingest.witness;

import org.jspecify.annotations.NullMarked;
