/** What several pages of the desk need. */
@NullMarked
package org.reftel.admin.page;

import org.jspecify.annotations.NullMarked;
