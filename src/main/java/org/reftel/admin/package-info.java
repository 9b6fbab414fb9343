/** Who may do what, and the administrator's desk. There is no password until somebody sets one. */
@NullMarked
package org.reftel.admin;

import org.jspecify.annotations.NullMarked;
