/** Divides the text into headings, paragraphs and signature. */
@NullMarked
package org.reftel.telegram.body;

import org.jspecify.annotations.NullMarked;
