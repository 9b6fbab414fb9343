/**
 * The text of a source document with its lines and offsets. All offsets are 0-based UTF-16 code units into the decoded
 * text, ends exclusive; line numbers are 1-based. Nothing here changes a character: a {@code Slice} is a view.
 */
@NullMarked
package org.reftel.telegram.source;

import org.jspecify.annotations.NullMarked;
