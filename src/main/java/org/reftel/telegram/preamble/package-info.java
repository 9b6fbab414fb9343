/** Reads the labelled lines between the classification line and the text. Source: 5 FAH-2 H-320. */
@NullMarked
package org.reftel.telegram.preamble;

import org.jspecify.annotations.NullMarked;
