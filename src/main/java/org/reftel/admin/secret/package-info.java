/** Tokens, and files that hold them. */
@NullMarked
package org.reftel.admin.secret;

import org.jspecify.annotations.NullMarked;
