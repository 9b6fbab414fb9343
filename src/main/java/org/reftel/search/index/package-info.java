/** Makes the index follow the database. */
@NullMarked
package org.reftel.search.index;

import org.jspecify.annotations.NullMarked;
