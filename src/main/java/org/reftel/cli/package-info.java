/** The command line. {@code parse} needs neither database nor Spring; the other commands start as much of both as they need. */
@NullMarked
package org.reftel.cli;

import org.jspecify.annotations.NullMarked;
