/** How to read a cable, and lists to look things up in. */
@NullMarked
package org.reftel.web.guide;

import org.jspecify.annotations.NullMarked;
