/** The page of one cable: its text for reading and as received, facts, citations, history. */
@NullMarked
package org.reftel.web.cable;

import org.jspecify.annotations.NullMarked;
