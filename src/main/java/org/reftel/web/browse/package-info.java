/** Search and facets: {@code /cables}, its forms and feeds. */
@NullMarked
package org.reftel.web.browse;

import org.jspecify.annotations.NullMarked;
