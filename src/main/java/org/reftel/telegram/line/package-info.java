/**
 * Rules that read one line, used by several stages: each takes a line without blanks at its ends and says what it is.
 * Regular expressions here are anchored and possessive and read one token.
 */
@NullMarked
package org.reftel.telegram.line;

import org.jspecify.annotations.NullMarked;
