/** What all pages need: addresses, words, dates, levels, and what is not here. */
@NullMarked
package org.reftel.web.page;

import org.jspecify.annotations.NullMarked;
