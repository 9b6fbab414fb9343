/** The documents of one cable side by side. */
@NullMarked
package org.reftel.web.witness;

import org.jspecify.annotations.NullMarked;
