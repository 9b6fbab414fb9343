/** Runs at the desk and on the command line: what is read, how far it is, and what became of it. */
@NullMarked
package org.reftel.admin.run;

import org.jspecify.annotations.NullMarked;
