/**
 * What the codes of telegrams mean: TAGS, posts, markings, reasons, precedences. The lists are CSV resources beside this
 * package; each row names its source, and says how far a meaning can be trusted where that differs.
 */
@NullMarked
package org.reftel.vocabulary;

import org.jspecify.annotations.NullMarked;
