/** What looks after an archive while it is open: checks of the stored bytes and of the index, and how the archive is. */
@NullMarked
package org.reftel.admin.upkeep;

import org.jspecify.annotations.NullMarked;
