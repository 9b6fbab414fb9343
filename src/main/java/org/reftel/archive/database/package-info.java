/** The database as a whole: whether it can be used, and the embedded one as a file. */
@NullMarked
package org.reftel.archive.database;

import org.jspecify.annotations.NullMarked;
