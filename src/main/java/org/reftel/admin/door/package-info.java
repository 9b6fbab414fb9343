/** The door for commands of this machine, through which a server does what the command line asks. */
@NullMarked
package org.reftel.admin.door;

import org.jspecify.annotations.NullMarked;
