/** Pictures that several pages draw: bars over time, and the map. */
@NullMarked
package org.reftel.web.picture;

import org.jspecify.annotations.NullMarked;
