/** Counts on one state of the index, in columns in memory. */
@NullMarked
package org.reftel.search.count;

import org.jspecify.annotations.NullMarked;
