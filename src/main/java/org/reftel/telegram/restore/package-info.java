/**
 * Makes texts for reading: lines joined, what the transmission strewed in taken out, garbled punctuation repaired. The
 * source stays as it is; each repair is a record.
 */
@NullMarked
package org.reftel.telegram.restore;

import org.jspecify.annotations.NullMarked;
