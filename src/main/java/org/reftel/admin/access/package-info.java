/** Who may do what: accounts, signing in, and the gates before everything else. */
@NullMarked
package org.reftel.admin.access;

import org.jspecify.annotations.NullMarked;
