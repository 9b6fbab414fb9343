/** A cable on paper and as plain text. */
@NullMarked
package org.reftel.web.print;

import org.jspecify.annotations.NullMarked;
