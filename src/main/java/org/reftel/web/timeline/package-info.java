/** Traffic over time, by classification and whatever else is asked for. */
@NullMarked
package org.reftel.web.timeline;

import org.jspecify.annotations.NullMarked;
