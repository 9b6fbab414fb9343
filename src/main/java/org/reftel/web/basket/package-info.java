/** The cables that a reader has collected. */
@NullMarked
package org.reftel.web.basket;

import org.jspecify.annotations.NullMarked;
