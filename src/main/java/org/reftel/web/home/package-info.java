/** The start page. */
@NullMarked
package org.reftel.web.home;

import org.jspecify.annotations.NullMarked;
