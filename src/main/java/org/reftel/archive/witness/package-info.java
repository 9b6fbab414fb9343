/** The documents that tell one cable, and what was decided on them. */
@NullMarked
package org.reftel.archive.witness;

import org.jspecify.annotations.NullMarked;
