/** Administrators, and what they did. */
@NullMarked
package org.reftel.archive.desk;

import org.jspecify.annotations.NullMarked;
