/** How the archive is, and what should be looked after. */
@NullMarked
package org.reftel.admin.health;

import org.jspecify.annotations.NullMarked;
