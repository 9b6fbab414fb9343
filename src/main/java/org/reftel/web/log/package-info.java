/** What was added to the archive, changed and withdrawn. */
@NullMarked
package org.reftel.web.log;

import org.jspecify.annotations.NullMarked;
