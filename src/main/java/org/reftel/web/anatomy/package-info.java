/** A telegram's head, taken apart and explained token by token. */
@NullMarked
package org.reftel.web.anatomy;

import org.jspecify.annotations.NullMarked;
