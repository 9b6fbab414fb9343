/** The names of the index's fields, and the values that are made for counting. */
@NullMarked
package org.reftel.search.field;

import org.jspecify.annotations.NullMarked;
