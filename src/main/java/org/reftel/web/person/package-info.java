/** Lists of persons, and a page for each. */
@NullMarked
package org.reftel.web.person;

import org.jspecify.annotations.NullMarked;
